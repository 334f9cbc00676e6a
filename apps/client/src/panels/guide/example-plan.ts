import { linksAt, type Board } from '@parley/model/board/board.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import type { Card } from '@parley/model/cards/index.ts'
import type { Link } from '@parley/model/links/index.ts'
import { refillPouch } from '@parley/model/templates/refill-pouch.ts'
import type { Ask } from './asks.ts'

/** A plan in which nothing is wrong: what each step shows filled. */
export const examplePlan: Board = boardFrom(refillPouch.file)

/** The cards of it that show what is asked for, the best example first. */
export const exampleCards = ({ examples }: Ask): Card[] =>
  examples.flatMap((id) => examplePlan.cards.get(id) ?? [])

/** How the best example is joined with another card, by the first sort of link that is asked for. */
export function exampleLink({ examples: [card = ''], joins: [first] = [] }: Ask): Link | undefined {
  return linksAt(examplePlan, card).find(({ kind }) => kind === first?.link)
}
