import { groupOf } from '@parley/model/cards/hue.ts'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import type { Template } from '@parley/model/templates/template.ts'
import { templates } from '@parley/model/templates/index.ts'
import { trainings } from '@parley/model/training/index.ts'

/** All that a new board may begin from, by name. */
export const beginnings: ReadonlyMap<string, Template> = new Map(
  [...templates, ...trainings].map((one) => [one.name, one]),
)

/** One card of each of these kinds tells plans apart: who speaks, with whom, where, and what is said. */
const tellers = ['brand', 'segment', 'contactPoint', 'message'] as const

function storyOf(cards: readonly Card[]): { title: string; group: string; voice: string }[] {
  return tellers.flatMap((kind) => {
    const [first] = cards.filter((card) => card.kind === kind).toSorted((a, b) => rankOf(a) - rankOf(b))
    return first
      ? [{ title: first.title, group: groupOf(kind, undefined), voice: cardKinds[kind].voice }]
      : []
  })
}

const rankOf = (card: Card): number => (card.kind === 'segment' ? (card.priority ?? Infinity) : 0)

/**
 * What the list of new boards shows of each; the plans themselves are fetched when they are chosen. `flaws`: how many
 * there are to find, 0 in a plan to begin from.
 */
export const previews = [...beginnings.values()].map(({ file, ...said }) => ({
  name: said.name,
  title: said.title,
  says: said.says,
  trade: said.trade,
  market: said.market,
  cards: file.cards.length,
  flaws: file.plan.training?.flaws.length ?? 0,
  story: storyOf(file.cards),
}))
