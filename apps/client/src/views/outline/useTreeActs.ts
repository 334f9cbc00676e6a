import type { CardKindName } from '@parley/model/cards/index.ts'
import { useMany } from '../../panels/many/useMany.ts'
import { talk } from '../../session/talk.ts'
import { useMayWrite, useSession } from '../../session/useBoard.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { bodyKey, type TreeRow } from './tree-rows.ts'
import { useAdding } from './useAdding.ts'
import { useChoosing } from './useChoosing.ts'
import type { RowFocus } from './useRowFocus.ts'
import type { Tree } from './useTree.ts'

export type TreeActs = ReturnType<typeof useTreeActs>

/** What can be done in the outline: with the row that has the keyboard, or with all that are chosen. */
export function useTreeActs(tree: Tree, focus: RowFocus) {
  const { go } = focus
  const session = useSession()
  const adding = useAdding()
  const many = useMany()
  const mayWrite = useMayWrite()
  const choosing = useChoosing(tree.rows)
  const { choose, meant } = choosing
  const opening = useOpening(tree, focus)
  return {
    mayWrite,
    ...choosing,
    ...opening,
    add: (kind: CardKindName) => {
      const id = adding(kind)
      if (id === undefined) return
      choose([id])
      tree.reveal([id])
      go(id, 'textarea')
    },
    comment: (row: TreeRow) => {
      if (row.is === 'card') talk(session, { about: { card: row.card } })
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
  }
}

/** The first thing in an open card that can be written or pressed. */
const control = 'input, textarea, select, button, summary'

/** The ways into a card: its row unfolds, and the keyboard goes to what is meant there. */
function useOpening({ unfold, link }: Tree, { go }: RowFocus) {
  const session = useSession()
  const mayWrite = useMayWrite()
  const say = useToast()
  const words = useWords().outline
  return {
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
    toFinding: (row: TreeRow) => {
      if (row.is !== 'card') return
      const has = session.findings
        .getState()
        .some((one) => one.under === null && one.cards.includes(row.card))
      if (!has) return say({ says: words.finding })
      unfold([row], true)
      go(bodyKey(row.card), '[data-finding] button')
    },
  }
}
