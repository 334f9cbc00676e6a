import { afterEach, beforeEach, expect, test } from 'vitest'
import { encodeStateAsUpdate, encodeStateVector, type Doc } from 'yjs'
import { docFrom } from '@parley/model/board/doc.ts'
import { addDrawing, removeDrawings } from '@parley/model/board/edit.ts'
import { seedUpdate } from '@parley/model/board/seed.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { createPictures } from '../access/pictures.ts'
import { board, person } from '../store/a-store.ts'
import { storedIn } from '../store/checkpoint.ts'
import { openDatabase, type Database } from '../store/database.ts'
import { journalIn } from '../store/journal.ts'
import { storeIn, type Store } from '../store/store.ts'
import { createPicturesTidy } from './pictures-tidy.ts'
import { createReadings } from './readings.ts'

const day = 24 * 3_600_000
const hash = 'a'.repeat(64)
const asset = { hash, type: 'image/png', bytes: new Uint8Array(100), person: 'alice', created_at: 0 }
const address = { type: 'image', props: { src: `/assets/${hash}`, w: 9, h: 9 } }
const image = { type: 'image', props: { assetId: 'asset:a', w: 9, h: 9 } }
let db: Database
let store: Store
let docs: Map<string, Doc>
let tidy: (now: number) => Promise<void>

/** Alice has two boards, and has put a picture on the first. */
beforeEach(async () => {
  db = await openDatabase(':memory:')
  store = storeIn(db)
  docs = new Map()
  await store.people.add(person('alice', { standing: 'owner' }))
  for (const id of ['b1', 'b2']) {
    const seed = seedUpdate(sketch('plan "Spring"'), id)
    await store.boards.add(board(id), seed)
    docs.set(id, docFrom(seed))
  }
  await store.assets.put({ ...asset, board: 'b1' }, 500)
  await draws('b1')
  const readings = createReadings({
    bytes: (id) => storedIn(journalIn(db), id),
  })
  const pictures = createPictures(store, async (id) => (await readings.of(id, 'pictures')).read)
  const log = { info: () => undefined, warn: () => undefined }
  tidy = createPicturesTidy({ store, readings, pictures, log })
})
afterEach(() => db.destroy())

async function writes(id: string, change: (doc: Doc) => void): Promise<void> {
  const doc = docs.get(id)
  if (!doc) throw new Error(`There is no board ${id}.`)
  const before = encodeStateVector(doc)
  change(doc)
  const bytes = encodeStateAsUpdate(doc, before)
  const clients = [doc.clientID]
  await journalIn(db).append([{ board: id, at: 0, person: 'alice', bytes, clients }])
}
/** As on the page: the address of a picture stays when the drawing that showed it is taken off. */
const draws = (id: string) =>
  writes(id, (doc) => {
    addDrawing({ doc, origin: {} }, 'asset:a', address)
    addDrawing({ doc, origin: {} }, 'shape:a', image)
  })
const takesOff = (id: string) => writes(id, (doc) => removeDrawings({ doc, origin: {} }, ['shape:a']))
const counted = async (id: string) => (await store.sizes.of(id, 0)).pictureBytes
const onDisk = async () => (await store.assets.byHash(hash)) !== undefined

test('a picture counts while it can come back, and then its room is free', async () => {
  await tidy(100 * day)
  await tidy(200 * day)
  expect([await counted('b1'), await onDisk()]).toEqual([100, true])
  await takesOff('b1')
  await tidy(201 * day)
  await tidy(230 * day)
  expect([await counted('b1'), await onDisk()]).toEqual([100, true])
  await tidy(232 * day)
  expect([await counted('b1'), await onDisk()]).toEqual([0, false])
})

test('a picture that comes back in time stays', async () => {
  await takesOff('b1')
  await tidy(100 * day)
  await draws('b1')
  await tidy(120 * day)
  await tidy(200 * day)
  expect([await counted('b1'), await onDisk()]).toEqual([100, true])
})

test('what a snapshot shows stays as long as the snapshot does [H-3]', async () => {
  const taken = { id: 'n1', board: 'b1', name: 'First', kind: 'named', seq: 2, created_by: 'alice' } as const
  await store.snapshots.add({ ...taken, created_at: 0 }, encodeStateAsUpdate(docs.get('b1')!))
  await takesOff('b1')
  for (const days of [100, 140, 180]) await tidy(days * day)
  expect([await counted('b1'), await onDisk()]).toEqual([100, true])
})

test('a copy on another board keeps it, and counts there, when the first gives it up or is gone', async () => {
  await draws('b2')
  await takesOff('b1')
  await tidy(100 * day)
  await tidy(140 * day)
  expect([await counted('b1'), await counted('b2'), await onDisk()]).toEqual([0, 100, true])
  await store.boards.setDeleted('b2', 140 * day)
  await store.boards.sweep(141 * day)
  await tidy(141 * day)
  expect(await onDisk()).toBe(false)
})

test('nothing is deleted while there is a board that cannot be read', async () => {
  await takesOff('b1')
  await db
    .updateTable('journal')
    .set({ bytes: Uint8Array.of(9), sum: 1 })
    .where('board', '=', 'b2')
    .execute()
  await tidy(100 * day)
  await tidy(140 * day)
  expect([await counted('b1'), await onDisk()]).toEqual([0, true])
})
