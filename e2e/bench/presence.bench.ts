// What moving hands cost: 20 people on one board, each cursor told 25 times a second. Whole is what a page says: where
// the cursor is, what is in sight, what is selected. The cursor alone is the least that a difference could say, so that
// between the two lies all that sending differences could save.
import type { Presence } from '@parley/model/wire.ts'
import { besideEach, gathered, ofPeers } from './at-once.ts'
import type { Kind } from './children.ts'
import type { Figure } from './figure.ts'
import { after, median, shown } from './figures.ts'
import type { RawClient } from './raw-client.ts'

const people = 20
const perSecond = 25
const seconds = 6
const rounds = 2

const says = {
  whole: (x: number): Presence => ({
    cursor: { x, y: 612 },
    viewport: { x: -312, y: 104, w: 2_304, h: 1_296 },
    selected: ['tQbOqzWmO1rA', 'pW3nD0cKe8Zs'],
    writing: null,
    idle: false,
  }),
  'the cursor alone': (x: number): Presence => ({ cursor: { x, y: 612 } }),
}
type What = keyof typeof says
type Cost = { bytes: number; processor: number }
type Round = Record<What, Cost>

async function move(clients: readonly RawClient[], say: (x: number) => Presence): Promise<void> {
  await Promise.all(
    clients.map(async (client, one) => {
      await after((one * 1_000) / perSecond / people)
      for (let step = 0; step < seconds * perSecond; step++) {
        client.say(say(step * 7 + one))
        await after(1_000 / perSecond)
      }
    }),
  )
  await after(500)
}

async function round(kind: Kind): Promise<Round> {
  const { server, clients } = await gathered(kind, people)
  await move(clients, says.whole)
  const cost = async (what: What): Promise<Cost> => {
    const sum = (of: 'heard' | 'heardBytes') => clients.reduce((all, client) => all + client[of], 0)
    const [used, heard, bytes] = [await server.cost(), sum('heard'), sum('heardBytes')]
    await move(clients, says[what])
    const { seconds: now } = await server.cost()
    const many = sum('heard') - heard
    return { bytes: (sum('heardBytes') - bytes) / many, processor: (1e6 * (now - used.seconds)) / many }
  }
  const found = { whole: await cost('whole'), 'the cursor alone': await cost('the cursor alone') }
  for (const client of clients) client.leave()
  await server.kill()
  return found
}

const found = await besideEach(rounds, round)
const of = (what: What, key: keyof Cost) => (all: readonly Round[]) =>
  median(all.map((one) => one[what][key]))

export const figures: Figure[] = []
const rows: Record<string, Record<string, string>> = {}
for (const what of ['whole', 'the cursor alone'] as const) {
  const [bytes, processor] = [of(what, 'bytes'), of(what, 'processor')]
  figures.push(
    {
      what: `presence, ${what}: to each other person`,
      value: bytes(found.parley),
      unit: 'B',
      beside: ofPeers(found, bytes),
    },
    {
      what: `presence, ${what}: processor a delivery`,
      value: processor(found.parley),
      unit: 'µs',
      beside: ofPeers(found, processor),
    },
  )
  rows[what] = {
    'B a delivery': shown(bytes(found.parley), 0),
    'µs a delivery': shown(processor(found.parley), 1),
  }
}
console.log(`\nPresence: ${people} people whose hands move, ${perSecond} times a second each`)
console.table(rows)
