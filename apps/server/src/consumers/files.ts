import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Lanes } from '../store/lanes.ts'
import type { Link } from './link.ts'
import { OneFile } from './one-file.ts'

/** Each holds on to memory of its own. */
const mostOpen = 3
/** The engine works in the threads that files, passwords and journals need too: it must leave some. */
const mostLooking = 2

/** The files of all data sets, in a folder that is theirs alone. */
export class DataFiles {
  readonly folder: string
  readonly #open = new Map<string, OneFile>()
  readonly #looking = new Lanes(mostLooking)
  readonly #writing = new Lanes(1)

  constructor(dataDir: string) {
    this.folder = join(dataDir, 'data-sets')
    mkdirSync(this.folder, { recursive: true, mode: 0o700 })
    this.#clear()
  }

  /** What a process that was killed has left: parts of its work, with people in them. */
  #clear(): void {
    rmSync(join(this.folder, 'spill'), { recursive: true, force: true })
    for (const name of readdirSync(this.folder))
      if (name.endsWith('.new')) rmSync(join(this.folder, name), { force: true })
  }

  look<T>(dataSet: string, work: (link: Link) => Promise<T>): Promise<T> {
    return this.#looking.take(() => this.#of(dataSet).look(work))
  }

  /** The same for what takes its time and rests in between, and keeps nobody waiting. */
  stay<T>(dataSet: string, work: (link: Link) => Promise<T>): Promise<T> {
    return this.#of(dataSet).look(work)
  }

  /** One import, erasure or other change after the other, so that memory is bounded whatever is asked for. */
  write<T>(dataSet: string, work: (link: Link) => Promise<T>): Promise<T> {
    return this.#writing.take(() => this.#of(dataSet).write(work))
  }

  /** After something was deleted, so that no byte of it stays. */
  renew(dataSet: string): Promise<void> {
    return this.#writing.take(() => this.#of(dataSet).renew())
  }

  async remove(dataSet: string): Promise<void> {
    await this.#open.get(dataSet)?.close()
    this.#open.delete(dataSet)
    for (const name of readdirSync(this.folder))
      if (name.startsWith(`${dataSet}.`)) rmSync(join(this.folder, name), { force: true })
  }

  /** Breaks off whatever is under way: an import that was not finished has changed nothing. */
  async close(): Promise<void> {
    for (const file of this.#open.values()) file.breakOff()
    await Promise.all([...this.#open.values()].map((file) => file.close()))
    rmSync(join(this.folder, 'spill'), { recursive: true, force: true })
  }

  #of(dataSet: string): OneFile {
    const open = [...this.#open.values()].filter((file) => file.isOpen)
    if (open.length >= mostOpen) for (const file of open) if (file.isIdle) file.close().catch(() => undefined)
    const file = this.#open.get(dataSet) ?? new OneFile(join(this.folder, `${dataSet}.duckdb`), this.folder)
    this.#open.set(dataSet, file)
    return file
  }
}
