import type { CardOf } from '@parley/model/cards/index.ts'

/** What of an answer goes to the board: numbers and where, never the words. */
export type Heard = {
  card: string
  at: string
  score: number | null
  sentiment: number | null
  times: number
}
export type Gathered = { n: number; sentiment?: number; date?: string; points: string[] }

/** A mood that somebody set counts; else the number tells: 0 is angry, 10 delighted. */
const feltIn = ({ sentiment, score }: Heard): number | undefined =>
  sentiment ?? (score === null ? undefined : (score - 5) / 2.5)

const toTenths = (value: number): number => Math.round(value * 10) / 10

/** Several answers as one: how many people, how it felt on average, since when, and where. */
export function gathered(answers: readonly Heard[]): Gathered {
  const felt = answers.flatMap((one) => {
    const value = feltIn(one)
    return value === undefined ? [] : [{ value, times: one.times }]
  })
  const people = (some: readonly { times: number }[]) => some.reduce((sum, { times }) => sum + times, 0)
  const mean = felt.reduce((sum, { value, times }) => sum + value * times, 0) / people(felt)
  const [date] = answers.map(({ at }) => at.slice(0, 10)).toSorted((a, b) => a.localeCompare(b))
  return {
    n: people(answers),
    ...(felt.length > 0 && { sentiment: toTenths(mean) }),
    ...(date !== undefined && { date }),
    points: [...new Set(answers.map(({ card }) => card))],
  }
}

/** The numbers of a card once these have joined it: since the first of them, and as all of them felt. */
export function extended(
  card: Pick<CardOf<'feedback'>, 'n' | 'sentiment' | 'date'>,
  more: Gathered,
): Omit<Gathered, 'points'> {
  const before = card.n ?? 0
  const n = before + more.n
  const [date] = [card.date, more.date].flatMap((one) => one ?? []).toSorted((a, b) => a.localeCompare(b))
  const sentiment =
    card.sentiment === undefined || more.sentiment === undefined
      ? (card.sentiment ?? more.sentiment)
      : toTenths((card.sentiment * before + more.sentiment * more.n) / n)
  return { n, ...(sentiment !== undefined && { sentiment }), ...(date !== undefined && { date }) }
}
