import { useRef } from 'react'
import type { CardKindName } from '@parley/model/cards/index.ts'
import { useMany } from '../../panels/many/useMany.ts'
import { talk } from '../../session/talk.ts'
import { useMayWrite, useSession } from '../../session/useBoard.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { bodyKey, type TreeRow } from './tree-rows.ts'
import { useAdding } from './useAdding.ts'
import type { RowFocus } from './useRowFocus.ts'
import type { Tree } from './useTree.ts'

export type TreeActs = ReturnType<typeof useTreeActs>

/** The first thing in an open card that can be written or pressed. */
const control = 'input, textarea, select, button, summary'

/** What can be done in the outline: with the row that has the keyboard, or with all that are chosen. */
export function useTreeActs({ rows, unfold, reveal, link }: Tree, { go }: RowFocus) {
  const session = useSession()
  const adding = useAdding()
  const many = useMany()
  const mayWrite = useMayWrite()
  const say = useToast()
  const words = useWords().outline
  const anchor = useRef<string>(undefined)
  const { selected } = session
  const choose = (ids: readonly string[]) => selected.setState([...ids], true)
  const cardsOf = (ids: readonly string[]) => ids.flatMap((id) => session.reader.board.cards.get(id) ?? [])
  /** All that are chosen, where the row is among them. */
  const meant = (row: TreeRow) => {
    const chosen = selected.getState()
    if (row.is !== 'card') return []
    return cardsOf(chosen.includes(row.card) ? chosen : [row.card])
  }
  return {
    mayWrite,
    choose,
    /** All from where choosing began to this row. */
    chooseTo: (row: TreeRow) => {
      const ids = rows.flatMap((one) => (one.is === 'card' ? [one.card] : []))
      const start = ids.indexOf(anchor.current ?? '')
      const end = row.is === 'card' ? ids.indexOf(row.card) : -1
      if (end < 0) return
      choose(start < 0 ? [ids[end]!] : ids.slice(Math.min(start, end), Math.max(start, end) + 1))
    },
    chooseOne: (row: TreeRow) => {
      anchor.current = row.is === 'card' ? row.card : undefined
      choose(row.is === 'card' ? [row.card] : [])
    },
    chooseToo: (row: TreeRow) => {
      if (row.is !== 'card') return
      const now = selected.getState()
      anchor.current = row.card
      choose(now.includes(row.card) ? now.filter((id) => id !== row.card) : [...now, row.card])
    },
    chooseAll: () => choose(rows.flatMap((row) => (row.is === 'card' ? [row.card] : []))),
    add: (kind: CardKindName) => {
      const id = adding(kind)
      if (id === undefined) return
      choose([id])
      reveal([id])
      go(id, 'textarea')
    },
    write: (row: TreeRow) => {
      if (row.is !== 'card') return
      unfold([row], true)
      const writable = mayWrite && session.reader.board.cards.get(row.card)?.locked !== true
      if (writable) go(row.card, 'textarea')
      else go(bodyKey(row.card), control)
    },
    enter: (card: string) => go(bodyKey(card), control),
    link: (row: TreeRow) => {
      if (row.is !== 'card') return
      unfold([row], true)
      link(row.card)
    },
    comment: (row: TreeRow) => {
      if (row.is === 'card') talk(session, { about: { card: row.card } })
    },
    toFinding: (row: TreeRow) => {
      if (row.is !== 'card') return
      const has = session.findings
        .getState()
        .some((one) => one.under === null && one.cards.includes(row.card))
      if (!has) return say({ says: words.finding })
      unfold([row], true)
      go(bodyKey(row.card), '[data-finding] button')
    },
    remove: (row: TreeRow) => many.remove(meant(row)),
    lock: (row: TreeRow) => {
      const cards = meant(row)
      many.lock(cards, !cards.every(({ locked }) => locked))
    },
    duplicate: (row: TreeRow) => {
      const laid = many.duplicate(meant(row))
      choose(laid)
      go(laid[0])
    },
    meant,
  }
}
