import type { Board } from '@parley/model/board/board.ts'
import type { CardOf } from '@parley/model/cards/index.ts'
import { all, into, out } from '@parley/model/metrics/seen.ts'

/** The rule that speaks where one claim has two values at once. */
export const oneFactOneValue = 'MSG-2'

export type Message = CardOf<'message'>
type Point = CardOf<'contactPoint'>
export type Value = string | number | boolean

/** What one message says of a claim, where it is met. */
export type Saying = { message: Message; value: Value }
export type Row = { claim: string; cells: Saying[][]; values: number }
export type Voices = { segment: CardOf<'segment'>; rows: Row[] }
export type Matrix = { points: Point[]; groups: readonly Voices[] }

/** What each segment hears of each claim at each contact point: one thing should have one value along a line. */
export function matrixOf(board: Board): Matrix {
  const claiming = new Set(all(board, 'message').filter(hasClaims))
  const told = all(board, 'contactPoint')
    .map((point) => ({ point, messages: out(board, point, 'carries', 'message') }))
    .filter(({ messages }) => messages.some((message) => claiming.has(message)))
  const groups = all(board, 'segment').map((segment) => ({ segment, rows: rowsOf(segment, told, board) }))
  return { points: told.map(({ point }) => point), groups: groups.filter(({ rows }) => rows.length > 0) }
}

const hasClaims = ({ claims }: Message): boolean => Object.keys(claims ?? {}).length > 0

/** What is not heard: most of the matrix, so one for all. */
const nothing: never[] = []

/** Of the matrix what passes: the messages, and the claims and places where one of them is heard. */
export function matrixShown({ points, groups }: Matrix, passes: (card: { id: string }) => boolean): Matrix {
  const heard = groups.map(({ segment, rows }) => ({
    segment,
    rows: rows
      .map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell.every(({ message }) => passes(message)) ? cell : cell.filter(({ message }) => passes(message)),
        ),
      }))
      .filter(({ cells }) => cells.some((cell) => cell.length > 0)),
  }))
  const at = points.map((_, place) =>
    heard.some(({ rows }) => rows.some(({ cells }) => cells[place]?.length)),
  )
  return {
    points: points.filter((_, place) => at[place]),
    groups: heard
      .filter(({ rows }) => rows.length > 0)
      .map(({ segment, rows }) => ({
        segment,
        rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, place) => at[place]) })),
      })),
  }
}

type Told = { point: Point; messages: readonly Message[] }

function rowsOf(segment: CardOf<'segment'>, told: readonly Told[], board: Board): Row[] {
  const met = new Set(into(board, segment, 'touches', 'contactPoint').map(({ id }) => id))
  const addressed = new Set(into(board, segment, 'addresses', 'message').map(({ id }) => id))
  const heard = told.map(({ point, messages }) =>
    met.has(point.id) ? messages.filter(({ id }) => addressed.has(id)) : nothing,
  )
  const claims = new Set(
    heard.flatMap((messages) => messages.flatMap(({ claims = {} }) => Object.keys(claims))),
  )
  return [...claims].sort().map((claim) => {
    const cells = heard.map((messages) => (messages.length > 0 ? sayingsOf(claim, messages) : nothing))
    return { claim, cells, values: new Set(cells.flat().map(({ value }) => String(value).trim())).size }
  })
}

const sayingsOf = (claim: string, messages: readonly Message[]): Saying[] =>
  messages.flatMap((message) => {
    const value = message.claims?.[claim]
    return value === undefined || value === '' ? nothing : { message, value }
  })

/** Say, do, confirm: what a message promises, what makes it true, and who else can say so. */
export type Promised = {
  message: Message
  does: CardOf<'productProperty'>[]
  confirms: Point[]
  alone: CardOf<'segment'>[]
}

export function promisesOf(board: Board): Promised[] {
  // A segment is addressed by many messages.
  const known = new Map<string, Point[]>()
  const othersAt = (segment: CardOf<'segment'>): Point[] => {
    const others = known.get(segment.id) ?? into(board, segment, 'touches', 'contactPoint').filter(isOthers)
    known.set(segment.id, others)
    return others
  }
  return all(board, 'message')
    .filter(hasClaims)
    .map((message) => {
      const reached = out(board, message, 'addresses', 'segment')
      const others = reached.map(othersAt)
      const confirms = [...new Map(others.flat().map((point) => [point.id, point])).values()]
      const alone = reached.filter((_, at) => others[at]?.length === 0)
      return { message, does: doneFor(message, board), confirms, alone }
    })
}

const isOthers = ({ type }: Point): boolean => type === 'unexpected' || type === 'customerInitiated'

const doneFor = (message: Message, board: Board): CardOf<'productProperty'>[] => [
  ...new Map(
    [
      ...out(board, message, 'claims', 'productProperty'),
      ...into(board, message, 'announcedBy', 'productProperty'),
    ].map((property) => [property.id, property]),
  ).values(),
]
