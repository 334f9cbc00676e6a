import type { CardOf } from '@parley/model/cards/index.ts'
import { say, type Face } from '../face.ts'

/** What they get, in one sentence. */
export const valueProposition: Face<CardOf<'valueProposition'>> = (card, _around, tongue) =>
  say(card.statement, tongue)
