import type { Selectable } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

export type DataSetRow = Selectable<Tables['data_sets']>
type Right = Selectable<Tables['data_set_rights']>

export type DataSets = {
  /** With the right of whoever made it. */
  add(row: DataSetRow): Promise<void>
  byId(id: string): Promise<DataSetRow | undefined>
  /** The newest first. */
  list(): Promise<DataSetRow[]>
  change(id: string, to: Partial<Omit<DataSetRow, 'id'>>): Promise<void>
  remove(id: string): Promise<void>
  allow(right: Right): Promise<void>
  disallow(dataSet: string, person: string): Promise<void>
  /** The colleagues who may see into it, by name; whoever was removed meanwhile is none. */
  allowed(dataSet: string): Promise<{ person: string; name: string }[]>
  /** Into which this person may see. */
  rightsOf(person: string): Promise<Set<string>>
}

/** Consumer data sets as the workspace knows them: what they are called, how many they hold, who may see into them. */
export const dataSetsIn = (db: Database): DataSets => ({
  async add(row) {
    await db.insertInto('data_sets').values(row).execute()
    const { id, created_by, created_at } = row
    await rightsIn(db).allow({ data_set: id, person: created_by, given_by: created_by, given_at: created_at })
  },

  byId: (id) => db.selectFrom('data_sets').selectAll().where('id', '=', id).executeTakeFirst(),

  list: () => db.selectFrom('data_sets').selectAll().orderBy('created_at', 'desc').orderBy('id').execute(),

  async change(id, to) {
    if (Object.keys(to).length > 0) await db.updateTable('data_sets').set(to).where('id', '=', id).execute()
  },

  async remove(id) {
    await db.deleteFrom('data_sets').where('id', '=', id).execute()
  },

  ...rightsIn(db),
})

const rightsIn = (db: Database): Pick<DataSets, 'allow' | 'disallow' | 'allowed' | 'rightsOf'> => ({
  async allow(right) {
    await db
      .insertInto('data_set_rights')
      .values(right)
      .onConflict((had) => had.doNothing())
      .execute()
  },

  async disallow(dataSet, person) {
    await db
      .deleteFrom('data_set_rights')
      .where('data_set', '=', dataSet)
      .where('person', '=', person)
      .execute()
  },

  allowed: (dataSet) =>
    db
      .selectFrom('data_set_rights')
      .innerJoin('people', 'people.id', 'data_set_rights.person')
      .select(['data_set_rights.person', 'people.name'])
      .where('data_set_rights.data_set', '=', dataSet)
      .where('people.standing', '!=', 'guest')
      .where('people.left_at', 'is', null)
      .orderBy('people.name')
      .execute(),

  async rightsOf(person) {
    const rows = await db
      .selectFrom('data_set_rights')
      .select('data_set')
      .where('person', '=', person)
      .execute()
    return new Set(rows.map(({ data_set }) => data_set))
  },
})
