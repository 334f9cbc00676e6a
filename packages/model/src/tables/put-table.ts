import type { Board } from '../board/board.ts'
import { addCard, addLink, setField, together, type Pen } from '../board/edit.ts'
import { blockBeside } from '../board/tidy.ts'
import type { CardKindName } from '../cards/index.ts'
import { newId } from '../ids.ts'
import { fieldsSaid, type Draft } from './read-table.ts'

export type PutTable = { added: string[]; changed: string[] }

/** Cards of a kind, as a table says them. */
export type CardsSaid = { kind: CardKindName; drafts: readonly Draft[] }

/**
 * Puts the cards of tables on the board as one change: new ones as a block beside all that lies there, and of those
 * that were there already what their row says. A link that is there already is not drawn twice.
 */
export function putTables(pen: Pen, board: Board, tables: readonly CardsSaid[]): PutTable {
  const all = tables.flatMap(({ kind, drafts }) => drafts.map((draft) => ({ kind, draft })))
  const fresh = all.filter(({ draft }) => draft.replaces === undefined)
  const places = blockBeside([...board.cards.values()], fresh.length)
  return together(pen, () => {
    const ids = new Map(fresh.map(({ draft }) => [draft, draft.id ?? newId()]))
    fresh.forEach(({ kind, draft }, at) => {
      addCard(pen, { ...fieldsSaid(draft.said), kind, id: ids.get(draft)!, ...places[at] })
    })
    for (const { draft } of all) {
      const card = draft.replaces ?? ids.get(draft)!
      if (draft.replaces !== undefined) change(pen, draft)
      draw(pen, board, card, draft)
    }
    return { added: [...ids.values()], changed: all.flatMap(({ draft }) => draft.replaces ?? []) }
  })
}

const change = (pen: Pen, { replaces = '', said }: Draft): void =>
  said.forEach(({ path, value }) => setField(pen, { card: replaces }, path, value))

function draw(pen: Pen, board: Board, from: string, { links }: Draft): void {
  const there = new Set((board.leaving.get(from) ?? []).map(({ kind, to }) => `${kind} ${to}`))
  for (const { kind, to } of links)
    for (const end of new Set(to)) if (!there.has(`${kind} ${end}`)) addLink(pen, { kind, from, to: end })
}
