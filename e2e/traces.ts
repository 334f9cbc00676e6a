import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gunzipSync, inflateRawSync, zstdDecompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { databaseFile } from '@parley/server/store/database.ts'
import { openSqlite } from '@parley/server/store/sqlite.ts'

// Where somebody could still be found: in a browser, in the database, in files. Marks are of plain letters.

/** Everything that this browser keeps for the page: both stores, cookies, databases, and what the worker has put by. */
export const keptInBrowser = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const kept: string[] = [
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
      document.cookie,
    ]
    const asText = (_: string, value: unknown): unknown => {
      if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value)
      return ArrayBuffer.isView(value) ? new TextDecoder('latin1').decode(value) : value
    }
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error('It cannot be read.')))
      })
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store)
        kept.push(name, store, JSON.stringify(await done(rows.getAllKeys()), asText))
        kept.push(JSON.stringify(await done(rows.getAll()), asText))
      }
      database.close()
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        kept.push(request.url, (await (await cache.match(request))?.text()) ?? '')
    }
    return kept.join('\n')
  })

/** Every row of every table but those that are named, with packed values opened; by table. */
export function keptInTables(folder: string, but: readonly string[] = []): Record<string, string> {
  const database = openSqlite(databaseFile(folder))
  const names = database
    .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
    .all()
  const said = names
    .filter(({ name }) => !but.includes(name))
    .map(({ name }) => {
      const rows = database.prepare(`SELECT * FROM "${name}"`).all()
      const text = JSON.stringify(rows, (_, value: unknown) => {
        const bytes = bytesIn(value)
        return bytes ? [bytes.toString('latin1'), ...opened(bytes)] : value
      })
      return [name, text] as const
    })
  database.close()
  return Object.fromEntries(said)
}

/** JSON has made a list of numbers of a buffer by the time that it is seen. */
const bytesIn = (value: unknown): Buffer | undefined =>
  typeof value === 'object' && value !== null && 'data' in value && Array.isArray(value.data)
    ? Buffer.from(value.data)
    : undefined

const opened = (bytes: Buffer): string[] =>
  [zstdDecompressSync, gunzipSync].flatMap((open) => {
    try {
      return [open(bytes).toString('latin1')]
    } catch {
      return []
    }
  })

/** Files below a folder in which one of these stands as it is. */
export const filesWith = (folder: string, marks: readonly string[]): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => marks.some((mark) => readFileSync(path).includes(mark)))
    .map((path) => relative(folder, path))

/** All that a file says, also one that is a packed folder, as workbooks and slides are. */
export function saidIn(path: string): string {
  const bytes = readFileSync(path)
  const said = [bytes.toString('utf8')]
  // The list at the end of a packed folder: method, packed size, lengths of its texts, and where each file begins.
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
    const [method, size, begins] = [at + 10, at + 20, at + 42]
    const local = bytes.readUInt32LE(begins)
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(from, from + bytes.readUInt32LE(size))
    said.push((bytes.readUInt16LE(method) === 8 ? inflateRawSync(packed) : packed).toString('utf8'))
  }
  return said.join('\n')
}
