import { docFrom } from './doc.ts'
import { planFileOf } from './plan-file.ts'
import { readBoard } from './read.ts'
import { keptOf } from './kept.ts'

/** The plan file that a board's whole document says, with what an imported file carried beside the plan. */
export function planFileIn(state: Uint8Array): Record<string, unknown> {
  const doc = docFrom(state)
  return planFileOf(readBoard(doc), keptOf(doc))
}
