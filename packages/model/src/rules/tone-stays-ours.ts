import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { standsIn } from './avoided.ts'
import { above } from './limit.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, found, rule, type Part } from './rule.ts'
import { distance, stepsBetween, wordsFor } from './sound.ts'
import { clipped, filled, listed } from './words.ts'

type Message = CardOf<'message'>
type Brand = CardOf<'brand'>

export const toneStaysOurs = rule({
  code: 'MSG-4',
  slug: 'tone-stays-ours',
  severity: 'warning',
  step: 4,
  about: 'message',
  checks:
    'A message sounds further from the brand than maxDistance, or uses a word that the brand avoids, in its texts or its call to action.',
  why: 'The image must fit the product and the people. A quiet brand that shouts once is not believed when it is quiet again.',
  source: 'Communication marketing',
  thresholds: { maxDistance: 2 },
  lacks: false,
  judge(message, look, { maxDistance }) {
    const brands = look.all('brand')
    if (brands.length === 0) return cannotTell('tone', 'wordsAvoided')
    if (!filled(message.tone) && !filled(message.texts) && !filled(message.callToAction))
      return cannotTell('tone', 'texts')
    return found(
      ...brands.flatMap((brand) => [...farFrom(message, brand, maxDistance), ...avoidedBy(message, brand)]),
    )
  },
  breaking: `
    brand b1 "Brimberg" tone={"formality":-1,"warmth":1,"energy":-1,"humour":0} wordsAvoided=["cheap"]
    message m1 "Everything must go" tone={"formality":-1,"warmth":0,"energy":2,"humour":1} texts={"en":"So CHEAP it hurts"}`,
  repaired: `
    brand b1 "Brimberg" tone={"formality":-1,"warmth":1,"energy":-1,"humour":0} wordsAvoided=["cheap"]
    message m1 "Twelve per cent less per kilo" tone={"formality":-1,"warmth":1,"energy":0,"humour":1} texts={"en":"Cheaper by the kilo than the tin"}`,
})

function farFrom(message: Message, brand: Brand, maxDistance: number): Part[] {
  if (!filled(message.tone) || !filled(brand.tone)) return []
  const steps = stepsBetween(message.tone, brand.tone)
  if (!above(distance(steps), maxDistance)) return []
  return [
    {
      cards: [message, brand],
      says: (name) => say`${name(message)} sounds much ${wordsFor(steps)} than ${name(brand)}.`,
      repairs: () => [
        complete(
          (name) => say`Sound like ${name(brand)}`,
          ...steps.filter(({ by }) => by !== 0).map(({ axis, to }) => set(message, ['tone', axis], to)),
        ),
        start(say`Find another tone`, message, 'tone'),
      ],
    },
  ]
}

function avoidedBy(message: Message, brand: Brand): Part[] {
  const { texts, callToAction } = message
  const said = Object.values(texts ?? {})
  const avoided = brand.wordsAvoided ?? []
  const inTexts = avoided.filter((word) => said.some((text) => standsIn(text, word)))
  const inCall = avoided.filter((word) => standsIn(callToAction ?? '', word))
  const words = avoided.filter((word) => inTexts.includes(word) || inCall.includes(word))
  if (words.length === 0) return []
  const shown = listed(words.map((word) => `“${clipped(word, 40)}”`))
  return [
    {
      cards: [message, brand],
      says: (name) =>
        say`${name(message)} says ${shown}, and ${name(brand)} avoids ${words.length > 1 ? say`these words` : say`that word`}.`,
      repairs: () => [
        start(say`Say it in other words`, message, inTexts.length > 0 ? 'texts' : 'callToAction'),
        complete(
          say`Let the brand say ${shown}`,
          set(
            brand,
            'wordsAvoided',
            avoided.filter((word) => !words.includes(word)),
          ),
        ),
      ],
    },
  ]
}
