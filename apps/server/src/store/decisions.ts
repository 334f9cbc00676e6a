import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

type Decision = Selectable<Tables['decisions']>
/** `left_at` where she closed her account since. */
export type AskedRow = {
  approval: string
  person: string
  name: string
  colour: number
  left_at: number | null
}
export type DecisionRow = Decision & { name: string; colour: number }

export type Decisions = {
  /** Who was asked in these approvals, by name. */
  askedIn(approvals: readonly string[]): Promise<AskedRow[]>
  /** What was said in these approvals, the first word first. */
  of(approvals: readonly string[]): Promise<DecisionRow[]>
  /** Her word; a second one takes the place of the first. */
  put(decision: Decision): Promise<void>
}

/** Who is asked for approval, and what each of them says. */
export const decisionsIn = (db: Database): Decisions => ({
  async askedIn(approvals) {
    if (approvals.length === 0) return []
    return db
      .selectFrom('approval_people')
      .innerJoin('people', 'people.id', 'approval_people.person')
      .select(['approval_people.approval', 'approval_people.person'])
      .select(['people.name', 'people.colour', 'people.left_at'])
      .where('approval_people.approval', 'in', approvals)
      .orderBy('people.name')
      .orderBy('people.id')
      .execute()
  },

  async of(approvals) {
    if (approvals.length === 0) return []
    return db
      .selectFrom('decisions')
      .innerJoin('people', 'people.id', 'decisions.person')
      .selectAll('decisions')
      .select(['people.name', 'people.colour'])
      .where('decisions.approval', 'in', approvals)
      .orderBy('decisions.decided_at')
      .execute()
  },

  async put(row) {
    const { decision, note, decided_at } = row
    await db
      .insertInto('decisions')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['approval', 'person']).doUpdateSet({ decision, note, decided_at }),
      )
      .execute()
  },
})
