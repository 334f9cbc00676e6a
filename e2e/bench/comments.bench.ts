// What lists cost on a board that was talked about for years: 10,000 comments and 1,000 snapshots, each call beside
// the same call on an empty board of the same server, as somebody's page makes it.
import { newId } from '@parley/model/ids.ts'
import { openHouse, Someone } from '@parley/server/cast.ts'
import { databaseFile, openDatabase, type Database } from '@parley/server/store/database.ts'
import { storeIn } from '@parley/server/store/store.ts'
import type { Figure } from './figure.ts'
import { median, percentile, shown } from './figures.ts'

const [threads, each, long, snapshots] = [1_800, 5, 1_000, 1_000]
const runs = 40
const start = Date.now() - 10_000_000

const house = await openHouse()
const alice = new Someone(house, 'alice')
const bob = new Someone(house, 'bob')
await alice.signUp()
await alice.hire(bob)
const plan = {
  format: 'parley.plan',
  version: 1,
  plan: { title: 'Talked about' },
  cards: Array.from({ length: 200 }, (_, at) => ({ id: `s${at}`, kind: 'segment', title: `Segment ${at}` })),
  links: [],
}
const boardOf = async () => (await alice.api.boards.import.mutate({ plan })).board
const [full, empty] = [await boardOf(), await boardOf()]
const author = (await bob.api.account.me.query()).person?.id ?? ''

const database = await openDatabase(databaseFile(house.config.dataDir))
const talked = await fill(database)
await keep(database)
await database.destroy()
const one = await alice.api.comments.begin.mutate({ board: empty, about: { card: 's0' }, text: 'Alone' })

/** Threads at every card, one of them with a thousand comments, a third of all resolved. */
async function fill(db: Database): Promise<string> {
  const all = Array.from({ length: threads + 1 }, (_, at) => ({
    id: newId(),
    at,
    said: at < threads ? each : long,
  }))
  for (const some of batches(all))
    await db
      .insertInto('threads')
      .values(some.map(({ id, at, said }) => threadRow(id, at, said)))
      .execute()
  const comments = all.flatMap(({ id, at, said }) =>
    Array.from({ length: said }, (_, turn) => commentRow(id, start + at * 1_000 + turn)),
  )
  for (const some of batches(comments)) await db.insertInto('comments').values(some).execute()
  return all.at(-1)?.id ?? ''
}

function threadRow(id: string, at: number, said: number) {
  return {
    id,
    board: full,
    kind: 'card' as const,
    anchor: `s${at % 200}`,
    about: JSON.stringify({ card: `s${at % 200}` }),
    label: `Segment “Segment ${at % 200}”`,
    internal: 0,
    created_by: author,
    created_at: start,
    resolved_by: at % 3 === 0 ? author : null,
    resolved_at: at % 3 === 0 ? start : null,
    said,
    said_at: start + at * 1_000 + said,
    shared: said,
    shared_at: start + at * 1_000 + said,
  }
}

function commentRow(thread: string, created_at: number) {
  return {
    id: newId(),
    thread,
    person: author,
    text: 'Only if somebody **asks**. Nothing is sold.',
    mentions: '[]',
    internal: 0,
    created_at,
    edited_at: null,
    deleted_at: null,
  }
}

async function keep(db: Database): Promise<void> {
  const state = new Uint8Array(2_000)
  for (let at = 0; at < snapshots; at += 1)
    await storeIn(db).snapshots.add(
      {
        id: newId(),
        board: full,
        name: `Kept ${at}`,
        kind: 'named',
        seq: 1,
        created_by: author,
        created_at: start + at,
      },
      state,
    )
}

function* batches<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += 500) yield all.slice(at, at + 500)
}

async function timed(call: () => Promise<unknown>): Promise<number[]> {
  for (let warm = 0; warm < 5; warm += 1) await call()
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now()
    await call()
    times.push(performance.now() - from)
  }
  return times
}

const { api } = alice
type Asked = { board: string; thread: string }
const calls: Readonly<Record<string, (asked: Asked) => Promise<unknown>>> = {
  'open threads, first page': ({ board }) => api.comments.list.query({ board }),
  'unread threads': ({ board }) => api.comments.list.query({ board, unread: true, state: 'all' }),
  'my threads': ({ board }) => api.comments.list.query({ board, mine: true }),
  'settled threads': ({ board }) => api.comments.list.query({ board, state: 'resolved' }),
  'threads at one card': ({ board }) => api.comments.list.query({ board, about: { card: 's7' } }),
  'how many, by card': ({ board }) => api.comments.count.query({ board }),
  'one thread': ({ thread }) => api.comments.thread.list.query({ thread }),
  'who can be named': ({ board }) => api.comments.people.list.query({ board }),
  'an answer is kept': ({ thread }) => api.comments.reply.mutate({ thread, text: 'So it is.' }),
  'snapshots, first page': ({ board }) => api.snapshots.list.query({ board }),
}

console.log(`\nMilliseconds a call takes, median of ${runs} (in brackets: 95 of 100 are below)`)
console.log(
  `Full: ${threads * each + long} comments in ${threads + 1} threads, one of ${long}; ${snapshots} snapshots\n`,
)
const told = (times: readonly number[]) => `${shown(median(times), 1)} (${shown(percentile(times, 95), 1)})`
const table: Record<string, Record<string, string>> = {}
export const figures: Figure[] = []
for (const [name, call] of Object.entries(calls)) {
  const crowded = await timed(() => call({ board: full, thread: talked }))
  const alone = await timed(() => call({ board: empty, thread: one.thread }))
  table[name] = { 'full board': told(crowded), 'empty board': told(alone) }
  figures.push({
    what: `10,000 comments: ${name}, p50`,
    value: median(crowded),
    unit: 'ms',
    beside: { 'an empty board': median(alone) },
  })
}
console.table(table)
await house.close()
