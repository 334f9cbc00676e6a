import { sql } from 'kysely'
import { describe, expect, inject, test } from 'vitest'
import { CannotStart } from '../config.ts'
import { aDatabase, aLaidOutDatabase, asked } from './a-postgres.ts'
import { openDatabase } from './database.ts'
import { migrations } from './migrations/index.ts'
import { openPostgres } from './postgres.ts'
import { storeContract } from './store.contract.ts'

const server = inject('postgres')

describe.skipIf(server === '')('on Postgres', () => {
  storeContract('Postgres', async () => openDatabase(await aLaidOutDatabase(server)))

  test('two nodes that start at once lay out the tables once', async () => {
    const at = await aDatabase(server)
    const nodes = await Promise.all([openDatabase(at), openDatabase(at), openDatabase(at)])
    const done = await asked(at, 'select name from kysely_migration')
    expect(done).toHaveLength(Object.keys(migrations).length)
    for (const node of nodes) await node.destroy()
  })

  test('every migration can be taken back and leaves nothing behind', async () => {
    const at = await aDatabase(server)
    await (await openDatabase(at)).destroy()
    const database = openPostgres<unknown>(at)
    for (const { down } of Object.values(migrations).toReversed()) await down(database)
    expect(await database.introspection.getTables()).toEqual([])
    await database.destroy()
  })

  test('what is committed is on the disk, also where the server is told to be careless', async () => {
    const at = await aDatabase(server)
    const name = new URL(at).pathname.slice(1)
    await asked(server, `alter database ${name} set synchronous_commit = off`)
    expect(await asked(at, 'show synchronous_commit')).toEqual([{ synchronous_commit: 'on' }])
    await asked(server, `alter database ${name} set synchronous_commit = remote_apply`)
    expect(await asked(at, 'show synchronous_commit')).toEqual([{ synchronous_commit: 'remote_apply' }])
  })

  test('a connection that is cut before it is ready holds up nobody [J-15]', async () => {
    const at = await aDatabase(server)
    const name = new URL(at).pathname.slice(1)
    // Whoever is made to find this one first ends herself with the first thing that she asks.
    await asked(
      at,
      `create function public.set_config(text, text, boolean) returns text language sql
       as 'select pg_terminate_backend(pg_backend_pid())::text'`,
    )
    await asked(server, `alter database ${name} set search_path = public, pg_catalog`)
    const database = openPostgres(at, 1)
    const one = () => sql<{ one: number }>`select 1 as one`.execute(database)
    await expect(one()).rejects.toThrow(/terminat/)
    await asked(server, `alter database ${name} reset search_path`)
    expect((await one()).rows).toEqual([{ one: 1 }])
    await database.destroy()
  })

  test.each([
    ['/nowhere', /there is no database of this name/],
    [':1/parley', /nobody answers there \(ECONNREFUSED\)/],
  ])('an address that leads nowhere (%s) is told in one line without its password', async (where, says) => {
    const address = new URL(server)
    address.password = 'secret-word'
    const [, port, path] = /^(?::(\d+))?(\/.*)$/.exec(where) ?? []
    if (port) address.port = port
    address.pathname = path ?? ''
    const fault = await openDatabase(address.href).catch((found: unknown) => found)
    expect(fault).toBeInstanceOf(CannotStart)
    expect(String(fault)).toMatch(says)
    expect(String(fault)).not.toMatch(/secret-word|\n/)
  })
})
