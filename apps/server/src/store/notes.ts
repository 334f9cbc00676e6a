import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'
import { sumOfWords } from './worded.ts'

export type NoteRow = Omit<Selectable<Tables['notes']>, 'sum'>

export type Notes = {
  of(board: string, card: string): Promise<NoteRow | undefined>
  /** A board's by card, those after a card. */
  list(board: string, after: string, limit: number): Promise<NoteRow[]>
  /** Writes it where the text is still the one that was read; an empty one is no note. Says whether it did. */
  set(note: NoteRow, was: string): Promise<boolean>
}

/** What colleagues note at a card: the words are on no board's document, which guests receive whole. */
export const notesIn = (db: Database): Notes => {
  const at = (board: string, card: string) =>
    db.selectFrom('notes').selectAll().where('board', '=', board).where('card', '=', card)
  return {
    of: (board, card) => at(board, card).executeTakeFirst(),

    list: (board, after, limit) =>
      db
        .selectFrom('notes')
        .selectAll()
        .where('board', '=', board)
        .where('card', '>', after)
        .where('text', '!=', '')
        .orderBy('card')
        .limit(limit)
        .execute(),

    async set(note, was) {
      const { board, card, ...written } = note
      // An empty row stands where none was, so that two who write the first note at once meet at one.
      await db
        .insertInto('notes')
        .values({ ...note, text: '', sum: sumOfWords('notes', { ...note, text: '' }) })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      const { numUpdatedRows } = await db
        .updateTable('notes')
        .set({ ...written, sum: sumOfWords('notes', note) })
        .where('board', '=', board)
        .where('card', '=', card)
        .where('text', '=', was)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
  }
}
