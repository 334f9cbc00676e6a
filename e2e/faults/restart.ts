import { z } from 'zod'
import { newDoc } from '@parley/model/board/doc.ts'
import { setField } from '@parley/model/board/edit.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { planFileOf } from '@parley/model/board/plan-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { Someone } from '@parley/server/cast.ts'
import { Guest } from '@parley/server/sync/guest.ts'
import { until } from '@parley/server/sync/stage.ts'
import { percentile } from '../bench/figures.ts'
import { Parley } from '../parley.ts'
import { atMost, none, told, type Fault } from './fault.ts'
import { planOf, sumOf } from './writer.ts'

// As patient as the page is.
const reconnect = { delay: 500, minDelay: 300, maxDelay: 2_500 }
type Round = { backMs: number[]; missing: number; turnedAway: number }

/** Everybody is at one address and comes back at once after the server was restarted: nobody is shut out for it. */
export const restart: Fault = {
  says: 'a restart under people who all come from one address and write meanwhile',
  alsoOnPostgres: true,
  async run({ long, tell, isLate }) {
    const names = Array.from({ length: long ? 100 : 30 }, (_, one) => `person${one}`)
    const parley = await Parley.start()
    const guests: Guest[] = []
    try {
      const alice = new Someone(parley, 'alice')
      await alice.signUp()
      const { board } = await alice.api.boards.import.mutate({
        plan: planFileOf(boardFrom(sketch(planOf(names)))),
      })
      guests.push(...(await invited(parley, alice, board, names)))
      await Promise.all(guests.map((guest) => guest.saved()))
      const rounds: Round[] = []
      while (rounds.length < (long ? 10 : 1) && !isLate()) {
        rounds.push(await round(parley, alice, board, guests, rounds.length + 1))
        tell(`${rounds.length} restarts`)
      }
      const back = rounds.flatMap(({ backMs }) => backMs)
      return {
        people: told(names.length),
        restarts: told(rounds.length),
        'edits that the server lacks afterwards': none(sumOf(rounds.map(({ missing }) => missing))),
        'people turned away': none(sumOf(rounds.map(({ turnedAway }) => turnedAway))),
        'from ready to back and saved, p95 ms': atMost(percentile(back, 95), 3_000),
        'the last of all, ms': atMost(Math.max(...back), 8_000),
      }
    } finally {
      for (const guest of guests) guest.leave()
      await parley.stop()
    }
  },
}

async function invited(
  parley: Parley,
  alice: Someone,
  board: string,
  names: readonly string[],
): Promise<Guest[]> {
  const { token } = await alice.api.invitations.create.mutate({ board, role: 'editor' })
  const url = parley.url.replace('http', 'ws')
  const guests: Guest[] = []
  for (const name of names) {
    const someone = new Someone(parley, name)
    const accepted = await someone.api.invitations.accept.mutate({ token, name })
    guests.push(new Guest({ url }, accepted.token ?? '', board, newDoc(), reconnect))
  }
  return guests
}

/** Each writes just before the server goes and while it is away. */
async function round(
  parley: Parley,
  alice: Someone,
  board: string,
  guests: readonly Guest[],
  no: number,
): Promise<Round> {
  const write = (field: 'x' | 'y') =>
    guests.forEach(({ pen }, one) => setField(pen, { card: `person${one}` }, [field], no))
  const before = guests.map(({ closed }) => closed.length)
  write('x')
  const restarted = parley.restart()
  await until(() => guests.every(({ closed }, one) => closed.length > (before[one] ?? 0)), 'all are cut off')
  write('y')
  await restarted
  const ready = performance.now()
  const backMs = await Promise.all(
    guests.map(async (guest) => {
      await guest.saved()
      return performance.now() - ready
    }),
  )
  const { cards } = await alice.api.boards.get.query({ board })
  const missing = guests.filter((_, one) => !holds(cards, `person${one}`, no)).length
  const turnedAway = guests
    .flatMap(({ closed }, one) => closed.slice(before[one]))
    .filter((code) => code >= 4400).length
  return { backMs, missing, turnedAway }
}

const Cards = z.array(z.looseObject({ id: z.string() }))
const holds = (cards: unknown, id: string, no: number): boolean =>
  Cards.parse(cards).some((card) => card.id === id && card['x'] === no && card['y'] === no)
