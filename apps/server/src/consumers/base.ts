import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'

/** Column by column what lies in the file of a data set; days are ISO texts on the way in. */
export type Base = {
  people: { no: number; id: string; type: string; language: string | null; consent: string | null }
  fields: { no: number; name: string; value: string; number: number | null }
  purchases: Bought & { date: string }
  monthly: Bought & { month: string; times: number }
}
type Bought = { no: number; category: string; brand: string; quantity: number; amount: number }

/** Writes SQL and runs none. DuckDB takes what is written for Postgres. */
export const base = new Kysely<Base>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})
