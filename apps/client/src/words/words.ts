import { createContext, use } from 'react'
import { en } from './en.ts'
import { formatsIn } from './format.ts'
import type { Formats } from './format.ts'

/** What a language must say. English is the measure: a second one that lacks a sentence does not compile. */
export type Words = typeof en

const catalogues: Readonly<Record<string, Words>> = { en }

interface Language {
  words: Words
  formats: Formats
}

/** The first of the wished languages that has a catalogue; its region still decides how dates are written. */
export function languageFor(wished: readonly string[]): Language {
  for (const locale of wished.flatMap(tagsIn)) {
    const words = catalogues[locale.split('-')[0] ?? '']
    if (words) return { words, formats: formatsIn(locale) }
  }
  return { words: en, formats: formatsIn('en-GB') }
}

/** Some systems write more than a language, as in en-US@posix: Intl throws at it, and took the canvas down. */
function tagsIn(locale: string): string[] {
  try {
    return Intl.getCanonicalLocales(locale.split(/[@.]/)[0])
  } catch {
    return []
  }
}

const Spoken = createContext(languageFor(navigator.languages))

export const useWords = (): Words => use(Spoken).words

/** Dates, money and numbers in the reader's own way of writing. */
export const useFormats = (): Formats => use(Spoken).formats
