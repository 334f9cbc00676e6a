import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useMayWrite, useSession } from '../../session/useBoard.tsx'
import { useCalmBoard } from '../../session/useCalmBoard.ts'
import { usePasses } from '../../panels/filter/useFilter.ts'
import { partOn, type By } from './parts.ts'
import { partKey, treeRows, type TreeRow } from './tree-rows.ts'

export type Tree = ReturnType<typeof useTree>

/** The rows of the outline: what is folded, what is open. At first, what was selected elsewhere stands open. */
export function useTree(by: By) {
  const session = useSession()
  const board = useCalmBoard()
  const passes = usePasses()
  const mayWrite = useMayWrite()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [open, setOpen] = useState<ReadonlyMap<string, string>>(new Map())
  const rows = useMemo(
    () => treeRows(board, { by, passes, folded, open, empty: mayWrite }),
    [board, by, passes, folded, open, mayWrite],
  )
  /** The card that is to be linked next; counted, so that it can be asked for once more. */
  const [linking, setLinking] = useState({ card: '', times: 0 })
  const titleOf = (card: string): string => session.reader.board.cards.get(card)?.title ?? ''

  /** Opens or folds rows of any kind. */
  const unfold = (keys: readonly TreeRow[], on: boolean) => {
    const cards = keys.flatMap((row) => (row.is === 'card' ? [row.card] : []))
    const heads = keys.flatMap((row) => (row.is === 'part' || row.is === 'kind' ? [row.key] : []))
    if (cards.length > 0) setOpen((now) => opened(now, cards, on, titleOf))
    if (heads.length > 0)
      setFolded((now) => new Set([...now].filter((key) => !heads.includes(key)).concat(on ? [] : heads)))
  }
  /** Brings cards to light: they stand open, and nothing above them is folded. */
  const reveal = (cards: readonly string[], alone = false) => {
    const found = cards.flatMap((id) => session.reader.board.cards.get(id) ?? [])
    const placeOf = partOn(session.reader.board, by)
    const above = found.flatMap((card) => [partKey(placeOf(card)), `kind ${placeOf(card)} ${card.kind}`])
    setFolded((now) => new Set([...now].filter((key) => !above.includes(key))))
    setOpen((now) =>
      opened(
        alone ? new Map() : now,
        found.map(({ id }) => id),
        true,
        titleOf,
      ),
    )
  }
  const link = (card: string) => setLinking(({ times }) => ({ card, times: times + 1 }))
  return { board, rows, passes, unfold, reveal, linking, link }
}

function opened(
  now: ReadonlyMap<string, string>,
  cards: readonly string[],
  on: boolean,
  titleOf: (card: string) => string,
): ReadonlyMap<string, string> {
  const next = new Map(now)
  for (const card of cards)
    if (!on) next.delete(card)
    else if (!next.has(card)) next.set(card, titleOf(card))
  return next
}

/** A search or a finding asked for cards: they are shown. At first, what is selected. */
export function useAskedFor(show: (cards: readonly string[], writes: boolean) => void): void {
  const session = useSession()
  const asked = useStore(session.asked)
  const answer = useEffectEvent(show)
  // What was asked before this view came up was answered by another.
  const answered = useRef(asked)
  // Answered once for each asking, whatever else was painted since.
  useEffect(() => {
    const cards =
      asked === answered.current
        ? session.selected.getState()
        : (asked.show ?? (asked.write?.card === undefined ? [] : [asked.write.card]))
    const there = cards.filter((id) => session.reader.board.cards.has(id))
    // A repair that asks for a word puts the caret into its field, not on the row.
    if (there.length > 0) answer(there, asked !== answered.current && asked.write !== undefined)
  }, [asked, session])
}
