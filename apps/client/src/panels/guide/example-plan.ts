import { linksAt, type Board } from '@parley/model/board/board.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import type { Card } from '@parley/model/cards/index.ts'
import { refillPouch } from '@parley/model/templates/refill-pouch.ts'
import { sentenceOf } from '../find-in-board.ts'
import type { Ask } from './asks.ts'

/** A plan in which nothing is wrong: what each step shows filled. */
export const examplePlan: Board = boardFrom(refillPouch.file)

/** The cards of it that show what is asked for, the best example first. */
export const exampleCards = ({ examples }: Ask): Card[] =>
  examples.flatMap((id) => examplePlan.cards.get(id) ?? [])

/** How the best example is joined with others, where that is asked for: a sentence a sort of link. */
export function exampleSentences({ examples: [card = ''], joins = [] }: Ask): string[] {
  const links = linksAt(examplePlan, card)
  return joins.flatMap(({ link }) => {
    const joined = links.find(({ kind }) => kind === link)
    return joined ? [sentenceOf(examplePlan, joined)] : []
  })
}
