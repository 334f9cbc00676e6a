import type { Board } from '../board/board.ts'
import type { CardKindName } from '../cards/index.ts'
import { fits, linkKindNames, linkKinds, type Link, type LinkKindName } from '../links/index.ts'
import type { Row, Said } from './asked.ts'
import { inAnyOf, isBlank, saidIn, type Way, type Wrong } from './cell.ts'
import { saidAt, type Column } from './columns.ts'
import { isOwnKey } from './link-columns.ts'
import { fieldsSaid, type CellFault } from './read-table.ts'

/** A link that a row draws, or the one that it is about, and what it says of it. */
export type LinkDraft = {
  replaces?: string
  kind: LinkKindName
  from: string
  to: string
  said: readonly Said[]
}
export type ReadLinks = { drafts: LinkDraft[]; faults: CellFault[] }
/** Finds the card that a table calls so: one of its own, or one of the board. */
export type FindCard = (name: string) => { id: string; kind: CardKindName } | undefined

type Asked = { columns: readonly Column[]; find: FindCard; board: Board; way: Way }

/**
 * Reads the rows of a table of links and names every cell that cannot be read. Two cards may be joined twice by one
 * verb: each row is about a link of the board that no other row is about, if there is one, rather one that says the same.
 */
export function readLinks(rows: readonly Row[], asked: Asked): ReadLinks {
  const faults: CellFault[] = []
  const drafts = rows.flatMap((row) => {
    const fault = (at: number, is: Wrong) =>
      faults.push({ row: row.number, at, typed: saidIn(row.cells[at] ?? null), is })
    return draftOf(row, asked, fault) ?? []
  })
  const taken = new Set<string>()
  const isSame = (draft: LinkDraft) => (link: Link) =>
    Object.entries(fieldsSaid(draft.said)).every(
      ([key, value]) => JSON.stringify(saidAt(link, [key])) === JSON.stringify(value),
    )
  const replaced = (draft: LinkDraft, fits: (link: Link) => boolean): LinkDraft => {
    const there = asked.board.leaving
      .get(draft.from)
      ?.find((link) => ends(link) === ends(draft) && !taken.has(link.id) && fits(link))
    if (!there) return draft
    taken.add(there.id)
    return { ...draft, replaces: there.id }
  }
  const exact = drafts.map((draft) => replaced(draft, isSame(draft)))
  return { drafts: exact.map((draft) => (draft.replaces ? draft : replaced(draft, () => true))), faults }
}

const ends = ({ kind, from, to }: Pick<LinkDraft, 'kind' | 'from' | 'to'>): string => `${kind} ${from} ${to}`

function draftOf(row: Row, asked: Asked, fault: (at: number, is: Wrong) => void): LinkDraft | undefined {
  const { columns, find, way } = asked
  const said = columns.flatMap(({ path, codec }, at): Said[] => {
    const cell = row.cells[at] ?? null
    if (isBlank(cell)) return []
    const reading = codec.read(cell, way)
    if (reading.ok) return [{ path, value: reading.value, at }]
    fault(at, reading.is)
    return []
  })
  const at = (key: string) => columns.findIndex(({ path }) => path[0] === key)
  const word = (key: string): string => {
    const value = said.find(({ path }) => path[0] === key)?.value
    return typeof value === 'string' ? value : ''
  }
  const [from, to] = [find(word('from')), find(word('to'))]
  if (!from) fault(at('from'), 'noCard')
  if (!to) fault(at('to'), 'noCard')
  if (!from || !to) return undefined
  const kind = kindsCalled(word('verb'), way).find((one) => fits(one, from.kind, to.kind))
  if (!kind) return void fault(at('verb'), 'value')
  const own = said.filter(({ path: [key = ''] }) => isOwnKey(key))
  const link = { kind, from: from.id, to: to.id }
  const issues = linkKinds[kind].schema.safeParse({ ...fieldsSaid(own), ...link, id: 'link' }).error?.issues
  for (const { path } of issues ?? []) fault(at(String(path[0])), 'value')
  return { ...link, said: own }
}

/** The kinds of link that a word may mean: several have one verb, and which it is its ends say. */
const kindsCalled = (word: string, { tongues }: Way): readonly LinkKindName[] =>
  inAnyOf(tongues, () => {
    const found = linkKindNames.filter((kind) => kind === word || linkKinds[kind].verb === word)
    return found.length > 0 ? found : undefined
  }) ?? []
