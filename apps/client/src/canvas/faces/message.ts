import type { CardOf } from '@parley/model/cards/index.ts'
import { claimName } from '../claim-name.ts'
import { fact, say, type Face } from '../face.ts'
import { windowOf } from './days.ts'

/** What is said; the first claim with its value; when. */
export const message: Face<CardOf<'message'>> = (card, _around, tongue) => {
  const { formats } = tongue
  const texts = card.texts ?? {}
  const language = formats.locale.split('-')[0] ?? ''
  const text = texts[formats.locale] ?? texts[language] ?? Object.values(texts)[0]
  const [claim] = Object.entries(card.claims ?? {})
  const value =
    claim &&
    (typeof claim[1] === 'number' ? formats.number(claim[1]) : String(claim[1]).replace(/^-(?=\d)/, '−'))
  const claimed = claim && value !== undefined ? [claimName(claim[0]), { b: value }] : []
  return [...say(text, tongue), ...fact(claimed, [windowOf(card.startsOn, card.endsOn, tongue)])]
}
