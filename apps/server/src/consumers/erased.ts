import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { quoted } from './link.ts'

/**
 * A list out of a backup, and those who were erased since it was made. Lists with another salt come from another Parley,
 * whose people are none of these: they are left out.
 */
export function withThose(kept: string, since: string): string {
  const [salt, ...lines] = kept.split('\n').filter(Boolean)
  const [saltSince, ...more] = since.split('\n').filter(Boolean)
  if (salt === undefined) return since
  const all = salt === saltSince ? [...lines, ...more] : lines
  return [salt, ...new Set(all)].map((line) => `${line}\n`).join('')
}

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
    // Before anybody is erased, so that every backup has the salt by which she is known when it is put back.
    if (!existsSync(this.#path))
      writeFileSync(this.#path, `${randomBytes(16).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
    const lines = readFileSync(this.#path, 'utf8').split('\n')
    this.#salt = lines[0] ?? ''
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
        await file.appendFile(`${where} ${hash} ${at}\n`)
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
