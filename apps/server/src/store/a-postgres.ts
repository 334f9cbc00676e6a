import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CompiledQuery } from 'kysely'
import { newId } from '@parley/model/ids.ts'
import { databaseFile, openDatabase } from './database.ts'
import { openPostgres } from './postgres.ts'

/** A Postgres of a test run's own, in a folder that is gone afterwards. It can be stopped, started and paused. */
export class APostgres {
  readonly port: number
  readonly #programs: string
  readonly #folder: string
  readonly #as: { uid?: number; gid?: number }
  #process: ChildProcess | undefined

  private constructor(programs: string, port: number) {
    this.#programs = programs
    this.port = port
    this.#folder = mkdtempSync(join(tmpdir(), 'parley-postgres-'))
    // Postgres refuses to run as root.
    this.#as = process.getuid?.() === 0 ? nobody() : {}
    if (this.#as.uid !== undefined) chownSync(this.#folder, this.#as.uid, this.#as.gid ?? 0)
  }

  static async start(programs: string): Promise<APostgres> {
    const one = new APostgres(programs, await freePort())
    const initdb = ['-D', one.#folder, '-U', 'parley', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N']
    execFileSync(join(programs, 'initdb'), initdb, { ...one.#as, cwd: one.#folder, stdio: 'pipe' })
    await one.start()
    return one
  }

  /** The address of a database in it. */
  url(name = 'postgres'): string {
    return `postgres://parley@127.0.0.1:${this.port}/${name}`
  }

  async start(): Promise<void> {
    const args = [
      '-D',
      this.#folder,
      '-p',
      String(this.port),
      '-k',
      this.#folder,
      '-c',
      'max_connections=400',
    ]
    const child = spawn(join(this.#programs, 'postgres'), args, {
      ...this.#as,
      cwd: this.#folder,
      stdio: 'ignore',
    })
    this.#process = child
    process.once('exit', () => child.kill('SIGQUIT'))
    for (let tries = 0; !(await answers(this.url())); tries++)
      if (child.exitCode !== null || tries > 600) throw new Error('The Postgres of the tests did not start.')
  }

  /** `SIGINT` cuts everybody off in order, `SIGQUIT` as a loss of power would. */
  async stop(signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): Promise<void> {
    const child = this.#process
    if (!child || child.exitCode !== null) return
    await new Promise((resolve) => {
      child.once('exit', resolve)
      child.kill(signal)
    })
  }

  /** Stands still, as a machine does that is swapping or whose network is gone; what was asked waits. Answers how it goes on. */
  pause(): () => void {
    const parent = this.#process?.pid ?? 0
    // The one that begins others first: whoever came after the list was made would go on.
    process.kill(parent, 'SIGSTOP')
    const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    const pids = all
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number))
      .flatMap(([pid = 0, of]) => (of === parent ? [pid] : []))
    const tell = (signal: NodeJS.Signals) => {
      for (const pid of [...pids, parent])
        try {
          process.kill(pid, signal)
        } catch {
          // It had ended by itself meanwhile.
        }
    }
    tell('SIGSTOP')
    return () => tell('SIGCONT')
  }

  /** Cuts everybody off a database, as whoever administers it can; or those alone by whom nodes hear each other. */
  async cutOff(name: string, who: 'everybody' | 'listeners' = 'everybody'): Promise<void> {
    const listens = `query ~ '^(listen|select pg_notify|select exists .select from pg_locks)'`
    const these = `datname = '${name}' and ${who === 'everybody' ? 'true' : listens}`
    await asked(this.url(), `select pg_terminate_backend(pid) from pg_stat_activity where ${these}`)
  }

  async close(): Promise<void> {
    await this.stop('SIGQUIT')
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

/** An empty database of a test's own, in a Postgres that runs at this address. */
export const aDatabase = (server: string): Promise<string> => databaseFrom(server, 'template1')

const laidOut = 'laid_out'

/** One with all tables and nothing in them, where `layOut` came first: to copy tables is cheaper than to lay them out. */
export const aLaidOutDatabase = (server: string): Promise<string> => databaseFrom(server, laidOut)

/** Lays out the tables once, for all who copy them from there. */
export async function layOut(server: string): Promise<void> {
  await asked(server, `create database ${laidOut}`)
  await (await openDatabase(addressOf(server, laidOut))).destroy()
}

async function databaseFrom(server: string, template: string): Promise<string> {
  const name = `test_${newId()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')}`
  await asked(server, `create database ${name} template ${template}`)
  return addressOf(server, name)
}

function addressOf(server: string, database: string): string {
  const address = new URL(server)
  address.pathname = `/${database}`
  return address.href
}

/** Where a test keeps what it keeps: in this folder, or in a database of its own where the run is on Postgres. */
export async function aPlace(folder: string): Promise<string> {
  const server = process.env['TESTS_ON']
  if (!server) return databaseFile(folder)
  // A program of another version may come to it, who lays out her own.
  return process.env['TESTS_LAID_OUT'] ? aLaidOutDatabase(server) : aDatabase(server)
}

/** Asks a server one thing, in words of its own. */
export async function asked(url: string, text: string): Promise<unknown[]> {
  const database = openPostgres(url, 1)
  try {
    return (await database.executeQuery(CompiledQuery.raw(text))).rows
  } finally {
    await database.destroy()
  }
}

const answers = (url: string): Promise<boolean> =>
  asked(url, 'select 1').then(
    () => true,
    () => new Promise((resolve) => setTimeout(() => resolve(false), 50)),
  )

function nobody(): { uid: number; gid: number } {
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}
