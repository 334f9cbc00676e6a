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
  readonly #hashes = new Map<string, Set<string>>()
  #written: Promise<unknown> = Promise.resolve()

  /** A line a person after the salt: where she was erased, and the hash of her id. */
  constructor(folder: string) {
    this.#path = join(folder, 'erased')
    const lines = existsSync(this.#path) ? readFileSync(this.#path, 'utf8').split('\n') : []
    this.#salt = lines[0] || randomBytes(16).toString('hex')
    for (const line of lines.slice(1)) {
      const [where, hash] = line.split(' ')
      if (where && hash) this.#of(where).add(hash)
    }
  }

  /** On the disk once it is done: nothing may be deleted before. */
  remember(where: string, name: string): Promise<void> {
    const hash = this.#hash(where, name)
    const mine = this.#written.then(async () => {
      if (this.#of(where).has(hash)) return
      const file = await open(this.#path, 'a', 0o600)
      const begins = (await file.stat()).size === 0 ? `${this.#salt}\n` : ''
      await file.appendFile(`${begins}${where} ${hash}\n`)
      await file.sync()
      await file.close()
      this.#of(where).add(hash)
    })
    this.#written = mine.catch(() => undefined)
    return mine
  }

  has(where: string, name: string): boolean {
    return this.#of(where).has(this.#hash(where, name))
  }

  hashesOf(where: string): string[] {
    return [...this.#of(where)]
  }

  /** The same hash worked out in SQL, of a column. */
  hashInSql = (where: string) => (column: string) =>
    `sha256(${quoted(`${this.#salt}:${where}:`)} || ${column})`

  #hash(where: string, name: string): string {
    return createHash('sha256').update(`${this.#salt}:${where}:${name}`).digest('hex')
  }

  #of(where: string): Set<string> {
    const known = this.#hashes.get(where) ?? new Set()
    this.#hashes.set(where, known)
    return known
  }
}
