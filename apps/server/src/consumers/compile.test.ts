import { PGlite } from '@electric-sql/pglite'
import Sqlite from 'better-sqlite3'
import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { Predicate } from '@parley/model/consumers/predicate.ts'
import { base, type Base } from './base.ts'
import { thoseOf } from './compile.ts'
import { layOut, tables } from './layout.ts'
import { Link } from './link.ts'
import { plainly, type PlainBase } from './plain-evaluator.ts'
import { aBase, aPredicate } from './random-base.ts'

const seed = Number(process.env['SEED'] ?? Date.now() % 1e9)
const runs = Number(process.env['RUNS'] ?? 60)

const No = z.object({ no: z.coerce.number() })
const nos = (rows: unknown) =>
  z
    .array(No)
    .parse(rows)
    .map(({ no }) => no)
    .toSorted((a, b) => a - b)

const forSqlite = new Kysely<Base>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

type Engine = {
  fill(statements: readonly string[]): Promise<void>
  ask(predicate: Predicate): Promise<number[]>
}
let engines: Record<string, Engine>
let pg: PGlite
let sqlite: Sqlite.Database
let duck: DuckDBInstance

beforeAll(async () => {
  pg = new PGlite()
  sqlite = new Sqlite(':memory:')
  duck = await DuckDBInstance.create(':memory:', { threads: '1' })
  const link = new Link(await duck.connect())
  await layOut(link)
  for (const name of ['people', 'fields', 'purchases', 'monthly'] as const) {
    const columns = tables[name].replaceAll('double', 'double precision').replaceAll('varchar', 'text')
    await pg.exec(`create table ${name} (${columns})`)
    sqlite.exec(`create table ${name} (${columns.replaceAll(/ date(?=,|$)/g, ' text')})`)
  }
  engines = {
    DuckDB: {
      async fill(statements) {
        for (const one of statements) await link.run(one)
      },
      ask: async (predicate) => nos(await link.rows(No, thoseOf(base, predicate).compile())),
    },
    Postgres: {
      fill: async (statements) => void (await pg.exec(statements.join(';'))),
      async ask(predicate) {
        const { sql, parameters } = thoseOf(base, predicate).compile()
        return nos((await pg.query(sql, [...parameters])).rows)
      },
    },
    SQLite: {
      fill: async (statements) => void sqlite.exec(statements.join(';')),
      async ask(predicate) {
        const { sql, parameters } = thoseOf(forSqlite, predicate).compile()
        return nos(sqlite.prepare(sql).all(parameters))
      },
    },
  }
})
afterAll(async () => {
  duck.closeSync()
  sqlite.close()
  await pg.close()
})

const text = (value: string) => `'${value.replaceAll("'", "''")}'`

/** A base as statements that all three understand; the sums of months are worked out by each for itself. */
function statementsOf({ people, purchases }: PlainBase): string[] {
  const person = people.map(
    ({ no, type, language, consent }) =>
      `(${no}, ${text(`p${no}`)}, ${text(type)}, ${text(language)}, ${text(consent)})`,
  )
  const fields = people.flatMap(({ no, fields }) =>
    Object.entries(fields).map(([name, value]) => {
      const number = Number.isFinite(Number(value)) ? Number(value) : null
      return `(${no}, ${text(name)}, ${text(value)}, ${number})`
    }),
  )
  const bought = purchases.map(
    ({ no, date, category, brand, quantity, cents }) =>
      `(${no}, '${date}', ${text(category)}, ${text(brand)}, ${quantity}, ${cents / 100})`,
  )
  const into = (table: string, columns: string, rows: string[]) =>
    rows.length > 0 ? [`insert into ${table} (${columns}) values ${rows.join(',')}`] : []
  return [
    ...['people', 'fields', 'purchases', 'monthly'].map((table) => `delete from ${table}`),
    ...into('people', 'no, id, type, language, consent', person),
    ...into('fields', 'no, name, value, number', fields),
    ...into('purchases', 'no, date, category, brand, quantity, amount', bought),
    ...monthsOf(purchases),
  ]
}

const monthsOf = (purchases: PlainBase['purchases']): string[] =>
  [...new Set(purchases.map(({ date }) => date.slice(0, 7)))].map(
    (month) =>
      `insert into monthly select no, category, brand, '${month}-01', count(*), sum(quantity), sum(amount) from purchases where date >= '${month}-01' and date <= '${lastOf(month)}' group by no, category, brand`,
  )
const lastOf = (month: string) => {
  const [year = 0, at = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, at, 0)).toISOString().slice(0, 10)
}

test(`whatever is asked, three engines and a plain walk mean the same people (SEED=${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(aBase, fc.array(aPredicate, { minLength: 5, maxLength: 5 }), async (of, predicates) => {
      const statements = statementsOf(of)
      for (const engine of Object.values(engines)) await engine.fill(statements)
      for (const predicate of predicates) {
        const meant = plainly(of, Predicate.parse(predicate))
        for (const [name, engine] of Object.entries(engines))
          expect(await engine.ask(predicate), `${name}: ${JSON.stringify(predicate)}`).toEqual(meant)
      }
    }),
    { seed, numRuns: runs },
  )
})

test('what is asked for is a parameter, and nothing of it stands in the text', () => {
  const hostile = `x'; drop table people; --`
  const asked = thoseOf(base, {
    any: [
      { field: hostile, is: [hostile] },
      { block: 'purchaseHistory', bought: { category: hostile, brand: hostile }, measure: 'times', least: 2 },
      { block: 'purchaseHistory', last: { asOf: '2026-01-31', brand: hostile }, most: 30 },
    ],
  }).compile()
  expect(asked.sql).not.toContain('drop')
  expect(asked.parameters.filter((value) => value === hostile)).toHaveLength(5)
  expect(asked.parameters).toContain('2026-01-01')
})
