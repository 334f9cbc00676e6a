import { Buffer } from 'node:buffer'
import { encodeStateVector } from 'yjs'
import { canonical, newDoc, type Doc } from '@parley/model/board/doc.ts'
import { isStamped, maySchema } from '@parley/model/board/migrate.ts'
import { picturesShown } from '@parley/model/board/pictures.ts'
import { readBoard } from '@parley/model/board/read.ts'
import { stateOf, storedIn } from '../store/checkpoint.ts'
import type { Database } from '../store/database.ts'
import { journalIn, type Journal } from '../store/journal.ts'
import { rebuild, replay } from '../store/rebuild.ts'
import { counted } from './boards-in-backup.ts'

type Tell = (line: string) => void

/** Opens every board from what is kept of it, and tells what is not as it should be. Answers how many there are. */
export async function verifyBoards(database: Database, tell: Tell): Promise<number> {
  const journal = journalIn(database)
  const boards = await database.selectFrom('boards').select('id').orderBy('id').execute()
  const kept = await database.selectFrom('assets').select('hash').execute()
  const pictures = new Set(kept.map(({ hash }) => hash))
  for (const { id } of boards)
    try {
      await verifyBoard(journal, id, pictures, (says) => tell(`board ${id}: ${says}`))
    } catch (fault) {
      tell(`board ${id}: cannot be read (${fault instanceof Error ? fault.message : String(fault)})`)
    }
  return boards.length
}

async function verifyBoard(
  journal: Journal,
  board: string,
  pictures: ReadonlySet<string>,
  tell: Tell,
): Promise<void> {
  const stored = await storedIn(journal, board)
  if (stored.seq === 0) return tell('there is nothing in its journal')
  if (stored.damaged.checkpoint) tell('its checkpoint is damaged')
  const { rows, damaged } = await journal.rowsUpTo(board, stored.seq)
  const gaps = rows.filter(({ seq }, one) => one > 0 && seq !== (rows[one - 1]?.seq ?? 0) + 1)
  for (const { seq } of gaps) tell(`the row before number ${seq} is missing`)
  const gone = stored.seq - (rows.at(-1)?.seq ?? 0)
  if (gone > 0) tell(`its last ${counted(gone, 'row')} cannot be read, or cannot be found`)
  else if (damaged > 0 && gaps.length === 0) tell('its first rows are damaged')
  const doc = rebuild(stored)
  const all = newDoc()
  const unfit = replay(all, { rows })
  if (unfit > 0) tell(`${unfit} of its rows can no longer be applied`)
  if (!same(doc, all)) tell('its checkpoint is not what its rows come to')
  verifyDocument(doc, board, tell)
  for (const hash of picturesShown(doc)) if (!pictures.has(hash)) tell(`the picture ${hash} is missing`)
}

function verifyDocument(doc: Doc, board: string, tell: Tell): void {
  if (!isStamped(doc, board)) tell('its document was laid out for another board')
  if (!maySchema(doc)) tell('its document is of a newer Parley')
  stateOf(doc)
  for (const { root, id, says } of readBoard(doc).unreadable.values())
    tell(`${root} ${id} cannot be read: ${says}`)
}

const same = (one: Doc, other: Doc): boolean =>
  Buffer.compare(encodeStateVector(one), encodeStateVector(other)) === 0 &&
  canonical(one) === canonical(other)
