import { cardKinds, type Card } from '../cards/index.ts'
import { clipped, filled } from '../rules/words.ts'
import { say, within } from '../tongue/tongue.ts'

/** A card as it is called in a sentence: “Radio”, or its kind where it has no title. */
export const named = ({ kind, title }: Card): string =>
  filled(title)
    ? say`${cardKinds[kind].word} “${clipped(title)}”`
    : say`${cardKinds[kind].word} without a name`

/** The same where the sentence needs no kind: “Radio”. */
export const quoted = (card: Card): string =>
  filled(card.title)
    ? say`“${clipped(card.title)}”`
    : say`${within(cardKinds[card.kind].word)} without a name`
