import type { Board } from '../board/board.ts'
import type { Card } from '../cards/index.ts'
import type { LinkKindName } from '../links/index.ts'
import { asText } from '../rules/words.ts'

/** A card takes from another: the link's `from` of its `to`, or the `to` of the `from`. */
type Ways = { readonly [K in LinkKindName]?: 'from' | 'to' }

/** What a card was given by hand. A message is for those it addresses, and for whoever meets it where it is carried. */
const own: Ways = {
  describes: 'from',
  feeds: 'from',
  touches: 'from',
  addresses: 'from',
  targets: 'from',
  saidBy: 'from',
  under: 'from',
  countsTo: 'from',
  carries: 'to',
}

/** Where nothing was said by hand, it follows from what the card is there for. No way leads back to where it began. */
const further: Ways = {
  heardAt: 'from',
  routedTo: 'from',
  answers: 'from',
  reveals: 'to',
  rememberedAs: 'to',
  recalls: 'to',
  asks: 'to',
  returnedAs: 'to',
  announcedBy: 'from',
  claims: 'to',
  says: 'to',
  serves: 'from',
  measuredBy: 'to',
  givesContextTo: 'from',
  funds: 'from',
  covers: 'from',
  bearsOn: 'from',
  reviews: 'from',
}

export type Belongs = {
  /** `sales`, `human`, both or neither. */
  strands: (card: Card) => ReadonlySet<string>
  /** The ids of segments. */
  segments: (card: Card) => ReadonlySet<string>
  /** Stages of the journey, in the form of `asText`. */
  stages: (card: Card) => ReadonlySet<string>
}

/**
 * To which strands, segments and stages the cards of a board belong: by their own fields, by the links that say so, and
 * where there are none by what they are there for. Worked out when a card is asked for, and once each.
 */
export function belongsOn(board: Board): Belongs {
  return {
    strands: takingOn(board, strandsSaid),
    segments: takingOn(board, segmentsSaid),
    stages: takingOn(board, stagesSaid),
  }
}

function strandsSaid(card: Card): readonly string[] {
  if (card.kind === 'strategy') return card.strand ? [card.strand] : []
  if (card.kind === 'objective') return card.level === 'human' ? ['human'] : []
  if (card.kind !== 'team' || !card.type) return []
  return [card.type === 'human' || card.type === 'csr' ? 'human' : 'sales']
}

function segmentsSaid(card: Card): readonly string[] {
  if (card.kind === 'segment') return [card.id]
  return card.kind === 'message' ? Object.keys(card.variants ?? {}) : []
}

function stagesSaid(card: Card): readonly string[] {
  if (card.kind === 'contactPoint') return (card.stages ?? []).map(asText)
  return card.kind === 'journey'
    ? (card.steps ?? []).flatMap(({ stage }) => (stage ? [asText(stage)] : []))
    : []
}

function takingOn(
  board: Board,
  said: (card: Card) => readonly string[],
): (card: Card) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  const taken = (card: Card): ReadonlySet<string> => {
    const before = known.get(card.id)
    if (before) return before
    // Stands here while it is worked out, so that links in a circle come to an end.
    known.set(card.id, new Set())
    const mine = new Set([...said(card), ...over(card, own)])
    const all = mine.size > 0 ? mine : new Set(over(card, further))
    known.set(card.id, all)
    return all
  }
  const over = (card: Card, ways: Ways): string[] =>
    givers(board, card.id, ways).flatMap((giver) => [...taken(giver)])
  return taken
}

function givers(board: Board, id: string, ways: Ways): Card[] {
  const ahead = (board.leaving.get(id) ?? []).filter(({ kind }) => ways[kind] === 'from').map(({ to }) => to)
  const back = (board.arriving.get(id) ?? [])
    .filter(({ kind }) => ways[kind] === 'to')
    .map(({ from }) => from)
  return [...ahead, ...back].flatMap((one) => board.cards.get(one) ?? [])
}
