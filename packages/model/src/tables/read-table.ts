import { cardKinds, type Card, type CardKindName } from '../cards/index.ts'
import { isOutside } from '../cards/ends.ts'
import type { Board } from '../board/board.ts'
import { put } from '../board/doc.ts'
import { Id } from '../ids.ts'
import type { Asked, Row, Said } from './asked.ts'
import { isBlank, saidIn, type Cell, type Wrong } from './cell.ts'
import { Known } from './known.ts'
import type { Target } from './target.ts'

/** A cell that cannot be what its column takes: the row, the column counted from 0, and what stands there. */
export type CellFault = { row: number; at: number; typed: string; is: Wrong }
/** A card that a row makes, or the card that it is about and what it says of it. */
export type Draft = {
  row: number
  /** Of the card that is there already. */
  replaces?: string
  id?: string
  said: readonly Said[]
  links: readonly { kind: Extract<Target, { link: unknown }>['link']; to: readonly string[]; at: number }[]
}
export type ReadTable = { drafts: Draft[]; faults: CellFault[] }

/**
 * Reads the rows of a table as cards of a kind and names every cell that cannot be read; nothing is written. A blank
 * cell says nothing, and neither does a blank row.
 */
export const readTable = (rows: readonly Row[], asked: Asked, board: Board): ReadTable =>
  new TableReader(asked, board).take(rows)

/** Reads a long table in several goes: what earlier rows were about is remembered. */
export class TableReader {
  readonly #asked: Asked
  readonly #known: Known
  readonly #read: ReadTable = { drafts: [], faults: [] }

  constructor(asked: Asked, board: Board) {
    this.#asked = asked
    this.#known = new Known(board, asked)
  }

  /** Takes these rows after those before, and answers what all of them are. */
  take(rows: readonly Row[]): ReadTable {
    const { drafts, faults } = this.#read
    for (const row of rows)
      if (this.#asked.targets.some((target, at) => target && !isBlank(row.cells[at])))
        drafts.push(draftOf(row, this.#asked, this.#known, faults))
    return this.#read
  }
}

function draftOf(row: Row, asked: Asked, known: Known, faults: CellFault[]): Draft {
  const said: Said[] = []
  const named: { link: Draft['links'][number]['kind']; cell: Cell; at: number }[] = []
  const fault = (at: number, is: Wrong) =>
    faults.push({ row: row.number, at, typed: saidIn(row.cells[at] ?? null), is })
  asked.targets.forEach((target, at) => {
    const cell = row.cells[at] ?? null
    if (!target || isBlank(cell)) return
    if ('link' in target) return void named.push({ link: target.link, cell, at })
    const reading = target.column.codec.read(cell, asked.way)
    if (!reading.ok) return void fault(at, reading.is)
    if (asked.withinEnds && isOutside(reading.value, target.column.field)) return void fault(at, 'outside')
    said.push({ path: target.column.path, value: reading.value, at })
  })
  const links = named.map(({ link, cell, at }) => {
    const { ids, is } = known.cardsNamed(saidIn(cell), link)
    if (is) fault(at, is)
    return { kind: link, to: ids, at }
  })
  const whose = known.whose(said)
  if (whose.is) fault(whose.at, whose.is)
  for (const { at, is } of faultsOf(asked.kind, said)) fault(at, is)
  return {
    row: row.number,
    said: said.filter(({ path }) => path[0] !== 'id'),
    links,
    ...(whose.replaces !== undefined && { replaces: whose.replaces }),
    ...(whose.id !== undefined && { id: whose.id }),
  }
}

/** What a row says, put together as a card has it; what stands deeper comes after the whole that it is a part of. */
export function fieldsSaid(said: readonly Said[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  const shallowFirst = said.some(({ path }) => path.length > 1)
    ? said.toSorted((a, b) => a.path.length - b.path.length)
    : said
  for (const { path, value } of shallowFirst) {
    let inner: Record<string, unknown> = fields
    for (const key of path.slice(0, -1)) {
      const there = Object.hasOwn(inner, key) ? inner[key] : undefined
      const next = isPlain(there) ? there : {}
      if (next !== there) put(inner, key, next)
      inner = next
    }
    put(inner, path.at(-1) ?? '', value)
  }
  return fields
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const within =
  (path: readonly PropertyKey[]) =>
  (one: { path: readonly PropertyKey[] }): boolean =>
    one.path.every((key, at) => key === path[at])

/** What the kind's own schema would not believe of a card that says this. */
function faultsOf(kind: CardKindName, said: readonly Said[]): { at: number; is: Wrong }[] {
  const id = said.find(({ path }) => path[0] === 'id')
  const bad = id && !Id.safeParse(id.value).success ? [{ at: id.at, is: 'value' as const }] : []
  const card = { title: '', ...fieldsSaid(said), id: 'card', kind } satisfies Partial<Card>
  const issues = cardKinds[kind].schema.safeParse(card).error?.issues ?? []
  return [
    ...bad,
    ...issues.flatMap(({ path, code }) => {
      // A part of what is no whole is faulted at the whole: a text with a key in it.
      const found = said.find(within(path)) ?? said.find(({ path: deep }) => within(deep)({ path }))
      return found
        ? [{ at: found.at, is: code === 'too_big' ? ('tooLong' as const) : ('value' as const) }]
        : []
    }),
  ]
}
