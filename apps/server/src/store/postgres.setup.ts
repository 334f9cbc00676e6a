import type { TestProject } from 'vitest/node'
import { APostgres, layOut } from './a-postgres.ts'
import { postgresPrograms } from './postgres-programs.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of a Postgres that runs while the tests do; empty where the machine has none. */
    postgres: string
  }
}

/** Starts one Postgres for all tests of a run. A machine without it is told so; where nothing may be skipped it fails. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const programs = postgresPrograms()
  if (programs === undefined) {
    if (process.env['CI']) throw new Error('There is no Postgres here, and its tests must not be skipped.')
    process.stderr.write('\n!!! No Postgres is installed: NOTHING of what runs on Postgres is tested.\n')
    provide('postgres', '')
    return async () => undefined
  }
  const postgres = await APostgres.start(programs)
  await layOut(postgres.url())
  provide('postgres', postgres.url())
  return () => postgres.close()
}
