import { planFileOf } from '@parley/model/board/plan-file.ts'
import { keptOf } from '@parley/model/board/kept.ts'
import type { BoardSession } from '../session/session.ts'
import { fileNameFor, saveFile } from '../ui/save-file.ts'

/** The board as this page has it, with what no server has yet, as a plan file. Answers the file's name. */
export function exportBoard(session: BoardSession): string {
  const { board } = session.reader
  return savePlan(board.plan.title, planFileOf(board, keptOf(session.pen.doc)))
}

export function savePlan(title: string, plan: unknown): string {
  const name = fileNameFor(title, '.plan.json')
  saveFile(name, `${JSON.stringify(plan, null, 2)}\n`)
  return name
}
