import { newId } from '@parley/model/ids.ts'
import { readPlanFile, type PlanFile } from '@parley/model/board/plan-file.ts'
import { seedUpdate } from '@parley/model/board/seed.ts'
import type { Fault } from './problem.ts'

/** A board that is about to be: its id, its title, and the first update of its document. */
export type Seeded = { board: string; title: string; seed: Uint8Array }
export type ReadSeeded = { ok: true; seeded: Seeded } | { ok: false; faults: Fault[] }

export function seededWith(file: PlanFile): Seeded {
  const board = newId()
  return { board, title: file.plan.title, seed: seedUpdate(file, board) }
}

/** Reads what should be a plan file, strictly, and lays it out as a board. */
export function readSeeded(plan: unknown): ReadSeeded {
  const read = readPlanFile(plan)
  return read.ok ? { ok: true, seeded: seededWith(read.file) } : read
}
