import { cardKinds, type Card } from '../cards/index.ts'
import { clipped, filled } from '../rules/words.ts'

/** A card as it is called in a sentence: “Radio”, or its kind where it has no title. */
export const named = ({ kind, title }: Card): string =>
  filled(title) ? `${cardKinds[kind].word} “${clipped(title)}”` : `${cardKinds[kind].word} without a name`

/** The same where the sentence needs no kind: “Radio”. */
export const quoted = (card: Card): string =>
  filled(card.title) ? `“${clipped(card.title)}”` : named(card).toLowerCase()
