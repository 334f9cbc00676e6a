import { renameSync, rmSync } from 'node:fs'
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { layOut, tables } from './layout.ts'
import { Link, quoted } from './link.ts'
import { opened } from './opening.ts'

/** Two threads leave the others of the machine to those who are served; what needs more memory goes to the disk. */
const settings = {
  threads: '2',
  memory_limit: '1GB',
  // Nothing is ever fetched from anywhere.
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
}
/** Soon, so that a backup comes to its turn; it takes a moment to open it again. */
const idleMs = 10_000
/** A backup holds it for as long as it copies. */
const patienceMs = 30_000

/** The file of one data set: opened when it is needed, closed when nobody has needed it for a while. */
export class OneFile {
  readonly #path: string
  readonly #folder: string
  #instance: Promise<DuckDBInstance> | undefined
  readonly #connections = new Set<DuckDBConnection>()
  #users = 0
  #left: (() => void) | undefined
  #idle: NodeJS.Timeout | undefined
  #gate: Promise<void> | undefined
  #writing: Promise<unknown> = Promise.resolve()

  /** `folder` is the only one the engine may read from and write to. */
  constructor(path: string, folder: string) {
    this.#path = path
    this.#folder = folder
  }

  get isOpen(): boolean {
    return this.#instance !== undefined
  }

  get isIdle(): boolean {
    return this.#users === 0
  }

  /** Whoever looks sees what was last committed, also while somebody writes. */
  async look<T>(work: (link: Link) => Promise<T>): Promise<T> {
    while (this.#gate) await this.#gate
    clearTimeout(this.#idle)
    this.#users += 1
    try {
      const connection = await (await this.#opened()).connect()
      this.#connections.add(connection)
      try {
        return await work(new Link(connection))
      } finally {
        this.#connections.delete(connection)
        connection.closeSync()
      }
    } finally {
      this.#users -= 1
      if (this.#users === 0) this.#rest()
    }
  }

  /** One writer after the other. */
  write<T>(work: (link: Link) => Promise<T>): Promise<T> {
    return this.#next(() => this.look(work))
  }

  /** Lays all that is there into a new file: of what was deleted no byte stays behind in a block that is free. */
  renew(): Promise<void> {
    return this.#next(async () => {
      const fresh = `${this.#path}.new`
      rmSync(fresh, { force: true })
      await this.look((link) => copied(link, fresh))
      await this.#alone(() => {
        rmSync(`${this.#path}.wal`, { force: true })
        renameSync(fresh, this.#path)
      })
    })
  }

  breakOff(): void {
    for (const connection of this.#connections) connection.interrupt()
  }

  /** Waits for whoever is in there, and closes. */
  close(): Promise<void> {
    return this.#next(() => this.#alone(() => undefined))
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#writing.then(work)
    this.#writing = mine.catch(() => undefined)
    return mine
  }

  async #alone(work: () => void): Promise<void> {
    let open = () => {}
    this.#gate = new Promise((resolve) => (open = resolve))
    try {
      if (this.#users > 0) await new Promise<void>((left) => (this.#left = left))
      await this.#shut()
      work()
    } finally {
      this.#gate = undefined
      open()
    }
  }

  #rest(): void {
    this.#left?.()
    this.#left = undefined
    this.#idle = setTimeout(() => void this.close().catch(() => undefined), idleMs)
    this.#idle.unref()
  }

  #opened(): Promise<DuckDBInstance> {
    this.#instance ??= this.#open().catch((fault: unknown) => {
      this.#instance = undefined
      throw fault
    })
    return this.#instance
  }

  async #open(): Promise<DuckDBInstance> {
    const spill = { temp_directory: `${this.#folder}/spill` }
    const instance = await opened(this.#path, { ...settings, ...spill }, patienceMs)
    const connection = await instance.connect()
    const link = new Link(connection)
    await link.run(`set allowed_directories = [${quoted(this.#folder)}]`)
    for (const lock of ['enable_external_access = false', 'lock_configuration = true'])
      await link.run(`set ${lock}`)
    await layOut(link)
    connection.closeSync()
    return instance
  }

  async #shut(): Promise<void> {
    clearTimeout(this.#idle)
    const open = this.#instance
    this.#instance = undefined
    const instance = await open?.catch(() => undefined)
    instance?.closeSync()
  }
}

async function copied(link: Link, into: string): Promise<void> {
  await link.run(`attach ${quoted(into)} as fresh`)
  try {
    for (const name of Object.keys(tables)) await link.run(`create table fresh.${name} as from ${name}`)
    await link.run('checkpoint fresh')
  } finally {
    await link.run('detach fresh')
  }
}
