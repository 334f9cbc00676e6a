import { isTongue, type TongueName } from '@parley/model/tongue/tongues.ts'
import { languageOf, localesAsked } from '../api/tongues.ts'
import { english, german, type Words } from './words.ts'

const own: Readonly<Record<TongueName, Words>> = { en: english, de: german }

export type Spoken = {
  /** The language of the page's own words. */
  tongue: TongueName
  words: Words
  /** The text in the language that is wished for most, and that language; undefined where there is none. */
  textOf(texts: Readonly<Record<string, string>>): { text: string; locale: string } | undefined
}

/** As somebody's browser wishes it, else as the messages speak at the contact point, else English. */
export function spokenFor(wished: string | undefined, locales: readonly string[]): Spoken {
  const order = [...localesAsked(wished), ...locales]
  const tongue = order.map(languageOf).find(isTongue) ?? 'en'
  return {
    tongue,
    words: own[tongue],
    textOf(texts) {
      const found = order.map((one) => keyOf(texts, one)).find((key) => key !== undefined)
      const locale = found ?? keyOf(texts, tongue) ?? Object.keys(texts)[0]
      const text = locale === undefined ? undefined : texts[locale]
      return locale === undefined || text === undefined ? undefined : { text, locale }
    },
  }
}

/** The very locale, else one of the same language. */
const keyOf = (texts: Readonly<Record<string, string>>, locale: string): string | undefined => {
  const keys = Object.keys(texts)
  return (
    keys.find((key) => key.toLowerCase() === locale.toLowerCase()) ??
    keys.find((key) => languageOf(key) === languageOf(locale))
  )
}
