import { z } from 'zod'
import type { Database } from './database.ts'

export type KnownErrors = {
  /** Undefined for a board that was never looked at. */
  of(board: string): Promise<string[] | undefined>
  set(board: string, findings: readonly string[]): Promise<void>
}

const Findings = z.array(z.string())

/** Which errors a board had when it was last looked at, so that only new ones are told. */
export const knownErrorsIn = (db: Database): KnownErrors => ({
  async of(board) {
    const query = db.selectFrom('known_errors').select('findings').where('board', '=', board)
    const row = await query.executeTakeFirst()
    return row && Findings.parse(JSON.parse(row.findings))
  },

  async set(board, findings) {
    const row = { board, findings: JSON.stringify(findings) }
    await db
      .insertInto('known_errors')
      .values(row)
      .onConflict((conflict) => conflict.column('board').doUpdateSet({ findings: row.findings }))
      .execute()
  },
})
