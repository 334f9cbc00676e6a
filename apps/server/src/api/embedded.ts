import { planFileOf } from '@parley/model/board/plan-file.ts'
import { readBoard } from '@parley/model/board/read.ts'
import { bareCard, bareLink } from '@parley/model/filter/bare.ts'
import { filterFrom, heldBack } from '@parley/model/filter/filter.ts'
import { check } from '@parley/model/rules/check.ts'
import { rebuild } from '../store/rebuild.ts'
import type { BoardBytes } from '../sync/door.ts'

/** What a link shows: a plan file, and the ids of the cards that are shown; null where all are. */
export type Embedded = { plan: Record<string, unknown>; shown: string[] | null }

/**
 * The plan as a link shows it. Of what does not pass the filter no word goes out, and no drawing then; and never what was
 * approved, why a rule was muted, or what there is to find on a board to practise on.
 */
export function embedded(bytes: BoardBytes, search: string): Embedded {
  const board = readBoard(rebuild(bytes))
  const asked = new URLSearchParams(search)
  const filter = filterFrom((key) => asked.getAll(key))
  const held = heldBack(board, filter.finding.length > 0 ? check(board) : [], filter)
  const { rules: _rules, training: _training, ...plan } = board.plan
  const file = { ...planFileOf(board), plan }
  if (!held) return { plan: file, shown: null }
  const cards = [...board.cards.values()]
  const links = [...board.links.values()]
  return {
    plan: {
      ...file,
      canvas: [],
      cards: cards.map((card) => (held.has(card.id) ? bareCard(card) : card)),
      links: links.map((link) => (held.has(link.from) || held.has(link.to) ? bareLink(link) : link)),
    },
    shown: cards.map(({ id }) => id).filter((id) => !held.has(id)),
  }
}
