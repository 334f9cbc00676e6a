import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { languageOf, languagesOf, sameLocale, wordOfLocale } from './locale.ts'
import type { Look } from './look.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, found, rule, type Offer, type Part } from './rule.ts'
import { filled, listed } from './words.ts'

type Message = CardOf<'message'>
type Segment = CardOf<'segment'>
/** A language that somebody reads, and who. */
type Want = { locale: string; segments: Segment[] }

export const messageSpeaksTheirLanguage = rule({
  code: 'MSG-9',
  slug: 'message-speaks-their-language',
  severity: 'warning',
  step: 4,
  about: 'message',
  checks:
    'A message has no text in a language of a segment it addresses. A text in German serves Austrians too.',
  why: 'What is not understood is not said.',
  source: 'Our own proposal',
  thresholds: {},
  lacks: false,
  judge(message, look) {
    const { texts } = message
    if (!filled(texts)) return cannotTell('texts')
    const wants = wantsOf(message, look)
    if (wants.length === 0) return cannotTell('addresses', 'locales')
    const written = Object.keys(texts).filter((locale) => filled(texts[locale]))
    return found(
      ...wants
        .filter(({ locale }) => !written.some((one) => serves(one, locale)))
        .map((want) => unheard(message, want, written)),
    )
  },
  breaking: `
    segment s1 "Night shift from Gdynia" locales=["pl"]
    message m1 "Your boat leaves at 06:52" texts={"en":"Your boat leaves at 06:52."}
    m1 addresses s1`,
  repaired: `
    segment s1 "Night shift from Gdynia" locales=["pl"]
    message m1 "Your boat leaves at 06:52" texts={"en":"Your boat leaves at 06:52.","pl":"Twój prom odpływa o 06:52."}
    m1 addresses s1`,
})

/** A locale’s own text, or its language’s. */
const serves = (written: string, locale: string): boolean =>
  languagesOf(locale).some((one) => sameLocale(one, written))

/** The languages of the people it addresses, each once. */
function wantsOf(message: Message, look: Look): Want[] {
  const wants: Want[] = []
  for (const segment of look.out(message, 'addresses', 'segment'))
    for (const locale of (segment.locales ?? []).filter((one) => filled(one))) {
      const want = wants.find((one) => sameLocale(one.locale, locale))
      if (!want) wants.push({ locale, segments: [segment] })
      else if (!want.segments.includes(segment)) want.segments.push(segment)
    }
  return wants
}

function unheard(message: Message, { locale, segments }: Want, written: readonly string[]): Part {
  const word = wordOfLocale(locale)
  return {
    cards: [message, ...segments],
    says: (name) => say`${name(message)} has no text in ${word} for ${listed(segments.map(name))}.`,
    repairs: () => [...borrowed(message, locale, written), start(say`Write it in ${word}`, message, 'texts')],
  }
}

/** What is written for neighbours who speak the same language can be taken over. */
function borrowed(message: Message, locale: string, written: readonly string[]): Offer[] {
  const kin = written.find((one) => sameLocale(languageOf(one), languageOf(locale)))
  const text = kin && message.texts?.[kin]
  if (!text) return []
  return [
    complete(
      say`Take the text in ${wordOfLocale(kin)} for ${wordOfLocale(locale)}`,
      set(message, ['texts', locale.trim()], text),
    ),
  ]
}
