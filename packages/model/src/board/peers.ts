import { bring, docFrom, type Doc } from './doc.ts'
import type { Pen } from './edit.ts'
import type { PlanFile } from './plan-file.ts'
import { BoardReader } from './read.ts'
import { seedUpdate } from './seed.ts'
import { sketch } from './sketch.ts'
import { undoOf, type Undo } from './undo.ts'

/** Somebody at a board, for tests and benches: a document of her own, a pen, undo, and the board as she sees it. */
export type Peer = { name: string; doc: Doc; pen: Pen; undo: Undo; reader: BoardReader }

/** People who open one seeded board, from a plan or a sketch; nothing travels between them until `meet`. */
export function peers<const N extends readonly string[]>(
  board: string | PlanFile,
  ...names: N
): { [K in N[number]]: Peer } {
  const seed = seedUpdate(typeof board === 'string' ? sketch(board) : board, 'board')
  const all = names.map((name, index) => [name, peer(name, seed, index + 1)] as const)
  return Object.fromEntries(all) as { [K in N[number]]: Peer }
}

function peer(name: string, seed: Uint8Array, client: number): Peer {
  const doc = docFrom(seed)
  doc.clientID = client
  const pen = { doc, origin: { name } }
  return { name, doc, pen, undo: undoOf(pen), reader: new BoardReader(doc) }
}

/** Everything each of them wrote reaches all others. */
export function meet(...all: Peer[]): void {
  for (const from of all) for (const to of all) if (from !== to) bring(from.doc, to.doc)
}
