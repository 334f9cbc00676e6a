import { createHmac } from 'node:crypto'
import type { Board } from '@parley/model/board/board.ts'
import { planFileOf } from '@parley/model/board/plan-file.ts'
import { cardKinds } from '@parley/model/cards/index.ts'
import { bareCard, bareLink, barePlan, naming } from '@parley/model/filter/bare.ts'
import { filterFrom, filterKeys, withheld } from '@parley/model/filter/filter.ts'
import { linkKinds } from '@parley/model/links/index.ts'
import { check } from '@parley/model/rules/check.ts'
import { boardIn } from '../store/rebuild.ts'
import type { BoardBytes } from '../sync/door.ts'

/** What a link shows: a plan file, and the ids of the cards that are shown; null where all are. */
export type Embedded = { plan: Record<string, unknown>; shown: string[] | null }
/** A board's bytes, the query of the view that was shared, and what no stranger knows: the id of the board. */
export type Embedding = { bytes: BoardBytes; search: string; board: string }

/**
 * The plan as a link shows it. Of what does not pass the filter no word goes out, and no drawing then; and never what was
 * approved, why a rule was muted, or what there is to find on a board to practise on.
 */
export function embedded({ bytes, search, board: secret }: Embedding): Embedded {
  const board = boardIn(bytes)
  const asked = new URLSearchParams(search)
  const filter = filterFrom((key) => asked.getAll(key))
  const held = withheld(board, filter.finding.length > 0 ? check(board) : [], filter)
  if (held) return partOf(board, held, secret)
  const { rules: _rules, training: _training, ...plan } = board.plan
  return { plan: { ...planFileOf(board), plan }, shown: null }
}

function partOf(board: Board, held: ReadonlySet<string>, secret: string): Embedded {
  const links = [...board.links.values()]
  const isBare = ({ from, to }: { from: string; to: string }) => held.has(from) || held.has(to)
  const hidden = new Set([...held, ...links.filter(isBare).map(({ id }) => id)])
  // The same at each look, and nothing that could be guessed back.
  const called = (id: string) =>
    hidden.has(id) ? createHmac('sha256', secret).update(id).digest('base64url').slice(0, 22) : id
  const cards = [...board.cards.values()]
  const plan = {
    ...planFileOf(board),
    plan: barePlan(board.plan, held),
    canvas: [],
    cards: cards.map((card) =>
      held.has(card.id)
        ? bareCard(card, board.plan, called)
        : naming(card, cardKinds[card.kind].fields, called),
    ),
    links: links.map((link) =>
      isBare(link) ? bareLink(link, called) : naming(link, linkKinds[link.kind].fields, called),
    ),
  }
  return { plan, shown: cards.map(({ id }) => id).filter((id) => !held.has(id)) }
}

/** The query as a stranger is told it: which view, and not by whose name or what word the cards were chosen. */
export function searchShown(search: string): string {
  const told = new URLSearchParams(search)
  for (const key of filterKeys) told.delete(key)
  return told.toString()
}
