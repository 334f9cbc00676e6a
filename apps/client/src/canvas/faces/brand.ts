import { brand as kind } from '@parley/model/cards/brand.ts'
import type { CardOf } from '@parley/model/cards/index.ts'
import { say, type Face } from '../face.ts'

const keys = ['formality', 'warmth', 'energy', 'humour'] as const

/** What it promises, and how it sounds on four lines. */
export const brand: Face<CardOf<'brand'>> = (card, _around, tongue) => {
  const lines = keys.flatMap((key) => {
    const value = card.tone?.[key]
    const word = kind.fields.tone.ends[key][1]
    return value === undefined ? [] : [{ word, at: (Math.min(2, Math.max(-2, value)) + 2) / 4 }]
  })
  return [...say(card.promise, tongue), { is: 'tone', lines }]
}
