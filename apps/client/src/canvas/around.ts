import { linksFrom, linksTo, type Board } from '@parley/model/board/board.ts'
import type { Card } from '@parley/model/cards/index.ts'
import type { LinkKindName } from '@parley/model/links/index.ts'

/** What a card’s face shows that stands elsewhere on the board. Plain values, so that two of them can be compared. */
export type Around = {
  strand?: 'sales' | 'human'
  campaign?: { from: string; to: string }
  currency?: string
  ownBrand?: string
  /** How many people stand behind one record. */
  people?: number
  /** The whole of which a strategy’s money is a part, or the money of the strategy a team works under. */
  money?: number
  /** Where a metric is to arrive. */
  goal?: number
  /** Heard, remembered, answered, returned, told. */
  loop?: readonly [boolean, boolean, boolean, boolean, boolean]
  toldOn?: string
}

type Strategy = Extract<Card, { kind: 'strategy' }>

function strategyOf(board: Board, card: Card): Strategy | undefined {
  const kind: LinkKindName = card.kind === 'budgetLine' ? 'countsTo' : 'under'
  for (const link of linksFrom(board, card.id, kind)) {
    const over = board.cards.get(link.to)
    if (over?.kind === 'strategy') return over
  }
  return undefined
}

/** Sales or human, by what the card itself says or by the strategy it stands under. */
function strandOf(board: Board, card: Card): 'sales' | 'human' | undefined {
  if (card.kind === 'strategy') return card.strand
  const over = strategyOf(board, card)?.strand
  if (over) return over
  if (card.kind === 'team' && card.type)
    return card.type === 'human' || card.type === 'csr' ? 'human' : 'sales'
  return undefined
}

function loopOf(board: Board, id: string): Pick<Around, 'loop' | 'toldOn'> {
  const needs = linksFrom(board, id, 'reveals').map((link) => link.to)
  const returned = needs.flatMap((need) => linksFrom(board, need, 'returnedAs').map((link) => link.to))
  const told = returned.flatMap((property) =>
    linksFrom(board, property, 'announcedBy').map((link) => link.to),
  )
  const days = told.flatMap((message) => {
    const card = board.cards.get(message)
    return card?.kind === 'message' && card.startsOn ? [card.startsOn] : []
  })
  const first = days.sort()[0]
  const loop = [
    true,
    linksFrom(board, id, 'rememberedAs').length > 0,
    linksTo(board, id, 'answers').length > 0,
    returned.length > 0,
    told.length > 0,
  ] as const
  return { loop, ...(first && { toldOn: first }) }
}

function goalOf(board: Board, metric: string): number | undefined {
  for (const link of linksTo(board, metric, 'measuredBy')) {
    const objective = board.cards.get(link.from)
    if (objective?.kind === 'objective' && objective.target !== undefined) return objective.target
  }
  return undefined
}

const known = <T extends object>(all: T): T =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T

/** What stands around one card, and no more than its kind shows: so that a change elsewhere leaves it as it was. */
export function aroundOf(board: Board, card: Card): Around {
  const { plan } = board
  const strand = strandOf(board, card)
  const campaign = plan.startsOn && plan.endsOn ? { from: plan.startsOn, to: plan.endsOn } : undefined
  const own: { [K in Card['kind']]?: () => object } = {
    context: () => ({ campaign }),
    contactPoint: () => ({ campaign }),
    segment: () => ({ ownBrand: plan.ownBrand, people: plan.expansionFactor }),
    strategy: () => ({ currency: plan.currency, money: plan.budget }),
    budgetLine: () => ({
      currency: card.kind === 'budgetLine' ? (card.currency ?? plan.currency) : undefined,
    }),
    team: () => ({ currency: plan.currency, money: strategyOf(board, card)?.budget }),
    metric: () => ({ goal: goalOf(board, card.id) }),
    feedback: () => loopOf(board, card.id),
  }
  return known({ strand, ...own[card.kind]?.() }) as Around
}
