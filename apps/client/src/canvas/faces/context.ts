import { context as kind } from '@parley/model/cards/context.ts'
import type { CardOf } from '@parley/model/cards/index.ts'
import { fact, type Face } from '../face.ts'
import { windowOf } from './days.ts'
import { labelOf } from './label.ts'
import { windowBar } from './window.ts'

/** What it is, when it is felt, and where that lies in the campaign. */
export const context: Face<CardOf<'context'>> = (card, around, tongue) => [
  ...fact([labelOf(kind.fields.type, card.type)], [windowOf(card.startsOn, card.endsOn, tongue)]),
  windowBar(card, around),
]
