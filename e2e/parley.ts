import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Cookie } from '@playwright/test'
import { aPlace } from '@parley/server/store/a-postgres.ts'
import { openDatabase } from '@parley/server/store/database.ts'
import { isPostgresAddress } from '@parley/server/store/sqlite.ts'

/** The program that a server is. */
const program = resolve(import.meta.dirname, '../apps/server/src/main.ts')

/** A port that nobody listens on now. A server keeps it through its restarts, as it would on somebody's machine. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  await new Promise((done) => probe.close(done))
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}

/** A Parley of its own: a process, a folder, a port. It can be killed and started again where it was. */
export class Parley {
  readonly url: string
  readonly folder: string
  /** What the owner’s browser kept: a password costs a server a fifth of a second each time. */
  ownersCookies: Cookie[] = []
  readonly #port: number
  #at = ''
  #program: string
  #child: ChildProcess | undefined

  private constructor(port: number, folder: string, as: string) {
    this.#port = port
    this.folder = folder
    this.#program = as
    this.url = `http://127.0.0.1:${port}`
  }

  get pid(): number {
    return this.#child?.pid ?? 0
  }

  /** In a folder and a database of its own, unless it is given them; as the Parley of this project, unless as another. */
  static async start({
    folder = mkdtempSync(join(tmpdir(), 'parley-')),
    as = program,
    at = '',
  } = {}): Promise<Parley> {
    const parley = new Parley(await freePort(), folder, as)
    parley.#at = at || (await aPlace(parley.folder))
    await parley.start()
    return parley
  }

  async start(): Promise<void> {
    const env = {
      ...process.env,
      PORT: String(this.#port),
      DATA_DIR: this.folder,
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
      ...(isPostgresAddress(this.#at) && { DATABASE_URL: this.#at }),
    }
    const child = spawn(process.execPath, [this.#program], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    this.#child = child
    await new Promise<void>((ready, failed) => {
      child.stdout.on('data', (bytes: Buffer) => bytes.toString().includes('Parley is ready') && ready())
      child.once('exit', (code) => failed(new Error(`Parley ended with ${code} before it was ready.`)))
    })
  }

  /** All that was done on a board was done a day earlier. */
  async aDayPasses(board: string): Promise<void> {
    const database = await openDatabase(this.#at)
    await database
      .updateTable('journal')
      .set((row) => ({ at: row('at', '-', 24 * 3_600_000) }))
      .where('board', '=', board)
      .execute()
    await database.destroy()
  }

  /** Power off: no farewell, no flush. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL')
  }

  /** Told to stop, as by whoever brings a newer one, and started again; from then on as that program. */
  async restart(as = this.#program): Promise<void> {
    await this.#end('SIGTERM')
    this.#program = as
    await this.start()
  }

  /** Told to stop; its folder stays as it is. */
  async rest(): Promise<void> {
    await this.#end('SIGTERM')
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM')
    rmSync(this.folder, { recursive: true, force: true })
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child
    this.#child = undefined
    if (!child || child.exitCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
}
