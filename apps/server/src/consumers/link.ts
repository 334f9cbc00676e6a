import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api'
import type { CompiledQuery } from 'kysely'
import { z } from 'zod'

type Asked = { sql: string; parameters: readonly unknown[] }
type Asking = string | Asked | CompiledQuery

const Value = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** A connection to the file of a data set. What it answers is parsed: a row is of the shape that was asked for. */
export class Link {
  readonly #connection: DuckDBConnection

  constructor(connection: DuckDBConnection) {
    this.#connection = connection
  }

  async run(asked: Asking): Promise<void> {
    await this.#connection.run(...spelled(asked))
  }

  /** All rows; keep it to what is counted or is one person’s, for each row is made on the thread that asks. */
  async rows<T>(shape: z.ZodType<T>, asked: Asking): Promise<T[]> {
    const answer = await this.#connection.run(...spelled(asked))
    return z.array(shape).parse(await answer.getRowObjectsJS())
  }

  async row<T>(shape: z.ZodType<T>, asked: Asking): Promise<T> {
    const [first] = await this.rows(shape, asked)
    return shape.parse(first)
  }

  /** One column of texts, a few thousand at a time: a base may be larger than memory. */
  async *lines(asked: Asking): AsyncGenerator<string[]> {
    const answer = await this.#connection.stream(...spelled(asked))
    for await (const rows of answer.yieldRowsJs())
      yield z
        .array(z.tuple([z.string()]))
        .parse(rows)
        .flat()
  }

  /** All of the work or none of it. */
  async atOnce<T>(work: () => Promise<T>): Promise<T> {
    await this.run('begin')
    try {
      const done = await work()
      await this.run('commit')
      return done
    } catch (fault) {
      await this.run('rollback').catch(() => undefined)
      throw fault
    }
  }
}

function spelled(asked: Asking): [string, DuckDBValue[]] {
  if (typeof asked === 'string') return [asked, []]
  return [asked.sql, z.array(Value).parse(asked.parameters)]
}

/** A count as the engine gives it, which may be larger than a number holds exactly and here never is. */
export const Count = z.coerce.number()

/** A text as it stands in SQL, for the few places that take no parameter: paths and names of columns. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
