import { randomInt } from 'node:crypto'
import { writersOf, writtenAnew } from '@parley/model/board/anew.ts'
import { canonical } from '@parley/model/board/doc.ts'
import { newId } from '@parley/model/ids.ts'
import { stateOf, storedIn } from './checkpoint.ts'
import type { Anew } from './entry.ts'
import type { Journal } from './journal.ts'
import { rebuild } from './rebuild.ts'

/** Somebody may write in between, elsewhere; rarely twice. */
const tries = 20

/**
 * Writes a board anew: the same plan in a document that holds nothing of what was deleted or written over, under a new
 * epoch. What was before stays in the journal, for those who look back. Throws when the board is written on again and
 * again meanwhile, or would not read back as the same.
 */
export async function writeAnew(journal: Journal, board: string): Promise<void> {
  for (let left = tries; left > 0; left--) if (await journal.beginAnew(await anewOf(journal, board))) return
  throw new Error('The board was written on all the while; it stays as it is.')
}

async function anewOf(journal: Journal, board: string): Promise<Anew> {
  const stored = await storedIn(journal, board)
  if (stored.seq === 0) throw new Error('There is nothing in the journal of this board.')
  const doc = rebuild(stored)
  const owners = new Map(stored.owners)
  const ids = new Map<string | undefined, number>()
  const idOf = (client: number): number => {
    const person = owners.get(client)
    const id = ids.get(person) ?? randomInt(1, 2 ** 32)
    ids.set(person, id)
    return id
  }
  const anew = writtenAnew(doc, idOf)
  if (canonical(anew) !== canonical(doc))
    throw new Error('Written anew the board is not the same; it stays as it is.')
  const hers = [...ids].flatMap(([person, id]) => (person === undefined ? [] : [[id, person] as const]))
  // The server's own of before: whoever still has that document must not bring it back under them.
  const past = writersOf(doc).flatMap((client) => (owners.has(client) ? [] : [[client, nobody] as const]))
  return {
    board,
    after: stored.seq,
    at: Date.now(),
    epoch: newId(),
    bytes: stateOf(anew),
    clients: [...hers, ...past],
  }
}

/** Whose an id is that nobody may write under any more. */
const nobody = ''
