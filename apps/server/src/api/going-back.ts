import { readBoard } from '@parley/model/board/read.ts'
import { difference, isEmpty } from '@parley/model/difference/difference.ts'
import { make } from '@parley/model/difference/make.ts'
import { boardIn, rebuild } from '../store/rebuild.ts'
import type { BoardBytes } from '../sync/door.ts'

/**
 * The update that makes a board what it was: an edit like any other, which leaves alone all that is the same.
 * Undefined where nothing is other.
 */
export function wayBack(now: BoardBytes, goal: BoardBytes): Uint8Array | undefined {
  const doc = rebuild(now)
  const made = difference(readBoard(doc), boardIn(goal))
  if (isEmpty(made)) return undefined
  let update: Uint8Array | undefined
  doc.on('update', (bytes: Uint8Array) => (update = bytes))
  make({ doc, origin: {} }, made)
  return update
}
