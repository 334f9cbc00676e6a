import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { sealWith } from '../access/seal.ts'
import { mostAtCard } from '../store/answers-taken.ts'
import { openDatabase } from '../store/database.ts'
import { storeIn } from '../store/store.ts'
import { stampFor } from './form.ts'
import { createIntake } from './intake.ts'
import { alone } from '../store/nodes.ts'
import { createAnswerPace } from './answer-pace.ts'
import { createTaking } from './taking.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-flood-'))
const database = await openDatabase(join(folder, 'flood.sqlite'))
afterAll(async () => {
  await database.destroy()
  rmSync(folder, { recursive: true })
})

const flood = 100_000
const addressOf = (one: number) => `10.${one >> 16}.${(one >> 8) & 255}.${one & 255}`

test('a hundred thousand answers from as many places leave what Dora and Ed said, a full shelf, and a store at ease', async () => {
  const store = storeIn(database)
  const house = {
    id: 'alice',
    name: 'Alice',
    email: 'a@example.org',
    password: 'x',
    colour: 1,
    created_at: 1,
  }
  await store.people.add({ ...house, standing: 'owner', left_at: null })
  const b1 = { id: 'b1', title: 'Spring', client: null, epoch: 'e', created_by: 'alice', created_at: 1 }
  await store.boards.add({ ...b1, deleted_at: null }, new Uint8Array([0, 0]))
  const link = {
    id: 'l1',
    token: 'token',
    board: 'b1',
    card: 'p1',
    question: '{}',
    choices: '[]',
    thanks: '{}',
  }
  await store.listeningLinks.add({
    ...link,
    ends_on: null,
    closed_at: null,
    created_by: 'alice',
    created_at: 1,
  })
  const seal = sealWith(randomBytes(32))
  let news = 0
  const intake = createIntake({ answers: store.answers, happened: async () => void (news += 1) })
  const placesOf = async () => ({ p1: { locales: [], changed: [] } })
  const listening = createTaking({ store, seal, intake, placesOf, answerPace: createAnswerPace(alone) })
  const sent = stampFor(seal, 'l1')
  const post = (said: Record<string, string>, ip: string) =>
    listening.take({
      token: 'token',
      wished: 'en',
      ip,
      body: new URLSearchParams({ sent, ...said }).toString(),
    })
  expect((await post({ score: '2', text: 'The lid leaks' }, '192.0.2.1')).status).toBe(200)

  const statuses = new Map<number, number>()
  for (let from = 0; from < flood; from += 500) {
    let answered = 0
    const some = Array.from({ length: 500 }, async (_, at) => {
      const { status } = await post({ score: '0' }, addressOf(from + at))
      answered += 1
      return status
    })
    await store.boards.byId('b1')
    // Whoever works on a board waits for one batch at most.
    expect(answered).toBeLessThan(500)
    for (const status of await Promise.all(some)) statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  expect((await post({ score: '10', text: 'It closes now' }, '192.0.2.2')).status).toBe(200)

  expect([...statuses]).toEqual([[200, flood]])
  expect(await store.answers.count('b1')).toEqual({ all: mostAtCard, unread: mostAtCard })
  const kept = await database
    .selectFrom('answers')
    .select('text')
    .where('text', 'is not', null)
    .orderBy('at')
    .execute()
  expect(kept.map(({ text }) => text)).toEqual(['The lid leaks', 'It closes now'])
  expect(news).toBeLessThan(600)
}, 240_000)
