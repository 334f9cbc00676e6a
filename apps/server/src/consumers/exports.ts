import { randomBytes } from 'node:crypto'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { linesOf } from './export-lines.ts'
import type { DataFiles } from './files.ts'
import type { What } from './parts.ts'

const openMs = 10 * 60_000

/** Whole bases on their way out, each by an address that leads there once. */
export class Exports {
  readonly #files: DataFiles
  readonly #open = new Map<string, { dataSet: string; what: What; until: number }>()

  constructor(files: DataFiles) {
    this.#files = files
  }

  /** Where people and purchases can be fetched from. */
  open(dataSet: string): Record<What, string> {
    const now = Date.now()
    for (const [token, { until }] of this.#open) if (until < now) this.#open.delete(token)
    const address = (what: What) => {
      const token = randomBytes(24).toString('base64url')
      this.#open.set(token, { dataSet, what, until: now + openMs })
      return `/data-sets/${dataSet}/export/${token}`
    }
    return { people: address('people'), purchases: address('purchases') }
  }

  /** What an address leads to; a second time it leads nowhere. */
  take(dataSet: string, token: string): What | undefined {
    const found = this.#open.get(token)
    if (found?.dataSet !== dataSet || found.until < Date.now()) return undefined
    this.#open.delete(token)
    return found.what
  }

  /** Writes the file as comma separated values, as fast as it is taken. Nothing of it ever lies on the disk. */
  write(dataSet: string, what: What, out: Writable): Promise<void> {
    return this.#files.stay(dataSet, (link) => pipeline(Readable.from(linesOf(link, what)), out))
  }
}
