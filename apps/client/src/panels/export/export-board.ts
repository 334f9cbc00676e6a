import { planFileOf } from '@parley/model/board/plan-file.ts'
import { keptOf } from '@parley/model/board/kept.ts'
import type { BoardSession } from '../../session/session.ts'
import { fileNameFor, saveFile } from '../../ui/save-file.ts'

const written = (plan: unknown): Blob =>
  new Blob([`${JSON.stringify(plan, null, 2)}\n`], { type: 'application/json' })

/** The board as this page has it, with what no server has yet, as a plan file. */
export function planBlob({ reader: { board }, pen }: BoardSession): { file: string; blob: Blob } {
  return {
    file: fileNameFor(board.plan.title, '.plan.json'),
    blob: written(planFileOf(board, keptOf(pen.doc))),
  }
}

/** Saves the board as a plan file at once. Answers the file's name. */
export function exportBoard(session: BoardSession): string {
  const { file, blob } = planBlob(session)
  saveFile(file, blob)
  return file
}

export function savePlan(title: string, plan: unknown): string {
  const name = fileNameFor(title, '.plan.json')
  saveFile(name, written(plan))
  return name
}
