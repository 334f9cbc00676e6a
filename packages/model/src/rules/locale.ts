import { localeSpoken } from '../tongue/tongue.ts'
import { clipped } from './words.ts'

const tidy = (locale: string): string => locale.trim().replaceAll('_', '-').toLowerCase()

/** `de-AT` is `de_at`. */
export const sameLocale = (a: string, b: string): boolean => tidy(a) === tidy(b)

/** `de` of `de-AT`. */
export const languageOf = (locale: string): string => tidy(locale).split('-')[0] ?? ''

/** From a locale to its language, the nearest first: `zh-Hant-TW`, `zh-Hant`, `zh`. */
export function languagesOf(locale: string): string[] {
  const parts = tidy(locale).split('-')
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('-'))
}

/** A language by its name, Austrian German; as it was typed where it has none. */
export function wordOfLocale(locale: string): string {
  try {
    return namesIn(localeSpoken()).of(tidy(locale)) ?? clipped(locale, 40)
  } catch {
    return clipped(locale, 40)
  }
}

const names = new Map<string, Intl.DisplayNames>()
function namesIn(tongue: string): Intl.DisplayNames {
  const known = names.get(tongue) ?? new Intl.DisplayNames(tongue, { type: 'language', fallback: 'none' })
  return (names.set(tongue, known), known)
}
