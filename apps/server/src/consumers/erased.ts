import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { quoted } from './link.ts'

/**
 * Who was erased, as salted hashes in a file beside the data sets: a backup of the database that is put back does not
 * bring back what was forgotten since, and a later import of the same list does not either.
 */
export class Erased {
  readonly #path: string
  readonly #salt: string
  readonly #hashes = new Map<string, Map<string, number>>()
  #written: Promise<unknown> = Promise.resolve()

  /** A line a person after the salt: where she was erased, the hash of her name there, and when. */
  constructor(folder: string) {
    this.#path = join(folder, 'erased')
    const lines = existsSync(this.#path) ? readFileSync(this.#path, 'utf8').split('\n') : []
    this.#salt = lines[0] || randomBytes(16).toString('hex')
    for (const line of lines.slice(1)) {
      const [where, hash, at] = line.split(' ')
      if (where && hash) this.#in(where).set(hash, Number(at))
    }
  }

  /** On the disk once it is done: nothing may be deleted before. */
  remember(where: string, hash: string): Promise<void> {
    const mine = this.#written.then(async () => {
      const at = Date.now()
      const file = await open(this.#path, 'a', 0o600)
      try {
        const begins = (await file.stat()).size === 0 ? `${this.#salt}\n` : ''
        await file.appendFile(`${begins}${where} ${hash} ${at}\n`)
        await file.sync()
      } finally {
        await file.close()
      }
      this.#in(where).set(hash, at)
    })
    this.#written = mine.catch(() => undefined)
    return mine
  }

  /** By which a name is remembered and found again, and cannot be read. */
  hashOf(where: string, name: string): string {
    return createHash('sha256').update(`${this.#salt}:${where}:${name}`).digest('hex')
  }

  /** The same hash worked out in SQL, of a column. */
  hashInSql =
    (where: string) =>
    (column: string): string =>
      `sha256(${quoted(`${this.#salt}:${where}:`)} || ${column})`

  /** The hashes of all who were erased there, and when. */
  of(where: string): ReadonlyMap<string, number> {
    return this.#in(where)
  }

  #in(where: string): Map<string, number> {
    const known = this.#hashes.get(where) ?? new Map<string, number>()
    this.#hashes.set(where, known)
    return known
  }
}
