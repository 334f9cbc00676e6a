import { createWriteStream, existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export type What = 'people' | 'purchases'
export const fileBytes = 2_000_000_000
const keptMs = 24 * 3_600_000

/** More came than a file may have; what was there is gone. */
export class TooLong extends Error {}

/** Files on their way in: as much of each as has arrived. */
export class Parts {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  path = (dataSet: string, what: What): string => join(this.#folder, `${dataSet}.${what}.part`)

  /** Bytes that are there. */
  at(dataSet: string, what: What): number {
    const path = this.path(dataSet, what)
    return existsSync(path) ? statSync(path).size : 0
  }

  /** Writes what arrives behind the first `from` bytes. When the line breaks, what had come stays. */
  async add(dataSet: string, what: What, from: number, bytes: Readable): Promise<void> {
    const path = this.path(dataSet, what)
    let length = from
    const file = createWriteStream(
      path,
      from === 0 ? { flags: 'w', mode: 0o600 } : { flags: 'r+', start: from },
    )
    const counted = async function* () {
      for await (const chunk of bytes as AsyncIterable<Buffer>) {
        length += chunk.length
        if (length > fileBytes) throw new TooLong()
        yield chunk
      }
    }
    try {
      await pipeline(counted, file)
    } catch (fault) {
      if (fault instanceof TooLong) this.drop(dataSet, what)
      throw fault
    }
  }

  drop(dataSet: string, what: What): void {
    rmSync(this.path(dataSet, what), { force: true })
  }

  /** Forgets what nobody has gone on with for a day. */
  sweep(now: number): void {
    for (const name of readdirSync(this.#folder)) {
      const path = join(this.#folder, name)
      if (name.endsWith('.part') && statSync(path).mtimeMs < now - keptMs) rmSync(path, { force: true })
    }
  }
}
