import type { Board } from '../board/board.ts'
import { addLink, setField, together, type Pen } from '../board/edit.ts'
import { cardKindNames, cardKinds, type CardKindName } from '../cards/index.ts'
import { newId } from '../ids.ts'
import type { Asked, Row } from './asked.ts'
import { inAnyOf, saidIn, type Way } from './cell.ts'
import type { Column } from './columns.ts'
import { isAt } from './fitting.ts'
import { behindGuard } from './guard.ts'
import { guessKind } from './guess-kind.ts'
import { linkColumnsIn } from './link-columns.ts'
import { putTables, type PutTable } from './put-table.ts'
import { readLinks, type FindCard, type LinkDraft, type ReadLinks } from './read-links.ts'
import { fieldsSaid, readTable, type Draft, type ReadTable } from './read-table.ts'
import { guessTargets } from './target.ts'

/** A sheet as it stands in a file; its first row says what the columns are. */
export type NamedRows = { name: string; rows: readonly Row[] }
type CardSheet = { name: string; asked: Asked; rows: readonly Row[] }
type LinkSheet = { name: string; columns: readonly Column[]; rows: readonly Row[] }
/** A workbook as one is exported: sheets of cards that have ids, and the links between them. */
export type Workbook = { cards: readonly CardSheet[]; links: readonly LinkSheet[]; way: Way }
export type ReadWorkbook = {
  cards: readonly (ReadTable & { sheet: CardSheet })[]
  links: readonly (ReadLinks & { sheet: LinkSheet })[]
}

/** What the sheets of a file are together; undefined where they are not cards with ids and the links between them. */
export function workbookIn(sheets: readonly NamedRows[], way: Way): Workbook | undefined {
  const cards: CardSheet[] = []
  const links: LinkSheet[] = []
  for (const { name, rows: all } of sheets) {
    const headers = (all[0]?.cells ?? []).map(saidIn)
    const rows = all.slice(1)
    const columns = linkColumnsIn(headers, way.tongues ?? [])
    const kind = kindNamed(name, way) ?? guessKind(name, headers, way.tongues)
    const targets = guessTargets(kind, headers, way.tongues)
    if (columns) links.push({ name, columns, rows })
    else if (targets.some((target) => isAt(target, 'id')))
      cards.push({ name, rows, asked: { kind, targets, keyedBy: 'id', way } })
    else return undefined
  }
  return cards.length > 0 && cards.length + links.length > 1 ? { cards, links, way } : undefined
}

/** An exported sheet is called as its cards are: found at once, where a guess tries every kind. */
const kindNamed = (name: string, { tongues }: Way): CardKindName | undefined =>
  inAnyOf(tongues, () => cardKindNames.find((kind) => cardKinds[kind].many === name))

/** Reads all of it against a board and names every cell that cannot be read; nothing is written. */
export function readWorkbook({ cards, links, way }: Workbook, board: Board): ReadWorkbook {
  const own: Called = new Map()
  const read = cards.map((sheet) => {
    const { drafts, faults } = readTable(sheet.rows, sheet.asked, board)
    return { sheet, drafts: withIds(sheet, drafts, own), faults }
  })
  const find: FindCard = (name) => own.get(name) ?? board.cards.get(name)
  return {
    cards: read,
    links: links.map((sheet) => ({
      sheet,
      ...readLinks(sheet.rows, { columns: sheet.columns, find, board, way }),
    })),
  }
}

/** The cards of a workbook by the ids that it calls them by. */
type Called = Map<string, { id: string; kind: CardKindName }>

/** The drafts with the ids that their cards will have, also where the one in the workbook is taken: links need them. */
function withIds({ asked, rows }: CardSheet, drafts: readonly Draft[], own: Called): Draft[] {
  const at = asked.targets.findIndex((target) => isAt(target, 'id'))
  const called = new Map(rows.map(({ number, cells }) => [number, saidIn(cells[at] ?? null)]))
  return drafts.map((draft) => {
    const id = draft.replaces ?? draft.id ?? newId()
    const name = behindGuard(called.get(draft.row) ?? '') ?? called.get(draft.row)?.trim() ?? ''
    if (name !== '') own.set(name, { id, kind: asked.kind })
    return draft.replaces === undefined ? { ...draft, id } : draft
  })
}

export type PutWorkbook = PutTable & { links: number }

/** Puts a whole workbook on the board as one change; links that are there already get what their row says of them. */
export function putWorkbook(pen: Pen, board: Board, { cards, links }: ReadWorkbook): PutWorkbook {
  return together(pen, () => {
    const tables = cards.map(({ sheet, drafts }) => ({ kind: sheet.asked.kind, drafts }))
    const put = putTables(pen, board, tables)
    const drafts = links.flatMap((sheet) => sheet.drafts)
    for (const draft of drafts) putLink(pen, draft)
    return { ...put, links: drafts.filter(({ replaces }) => replaces === undefined).length }
  })
}

function putLink(pen: Pen, { replaces, kind, from, to, said }: LinkDraft): void {
  if (replaces === undefined) addLink(pen, { ...fieldsSaid(said), kind, from, to })
  else for (const { path, value } of said) setField(pen, { link: replaces }, path, value)
}
