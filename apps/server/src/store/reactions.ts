import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

export type ReactionRow = Selectable<Tables['reactions']>

export type Reactions = {
  react(reaction: ReactionRow, on: boolean): Promise<void>
  reactionsTo(comments: readonly string[]): Promise<ReactionRow[]>
}

/** What people say to a comment without a word. */
export const reactionsIn = (db: Database): Reactions => ({
  async react(reaction, on) {
    if (on)
      await db
        .insertInto('reactions')
        .values(reaction)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    else
      await db
        .deleteFrom('reactions')
        .where('comment', '=', reaction.comment)
        .where('person', '=', reaction.person)
        .where('emoji', '=', reaction.emoji)
        .execute()
  },

  reactionsTo: async (comments) =>
    comments.length === 0
      ? []
      : db.selectFrom('reactions').selectAll().where('comment', 'in', comments).execute(),
})
