import { en } from './en.ts'
import { formatsIn, type Formats } from './format.ts'
import { choice, readerOf, type Reader } from './tongue.ts'

/** What a language must say. English is the measure: another that lacks a sentence does not compile. */
export type Words = typeof en

/** The sentences of a language, and how its reader writes numbers, dates and money. */
export interface Language {
  words: Words
  formats: Formats
}

let spoken: Language = inEnglish(readerOf('en', navigator.languages))

function inEnglish({ locale }: Reader): Language {
  return { words: en, formats: formatsIn(locale) }
}

/** Another language is fetched by whoever reads it, and by nobody else. */
async function catalogueOf({ tongue, isPseudo }: Reader): Promise<Words> {
  if (isPseudo) return (await import('./pseudo.ts')).pseudo(en)
  return tongue === 'de' ? (await import('./de.ts')).de : en
}

/**
 * Said once, before anything is painted. Whoever keeps words of her own as soon as her file is read keeps English:
 * they are asked for where they are used.
 */
export async function speak(): Promise<void> {
  const reader = readerOf(choice(), navigator.languages)
  document.documentElement.lang = reader.tongue
  document.documentElement.dir = 'ltr'
  spoken = { words: await catalogueOf(reader), formats: formatsIn(reader.locale) }
}

/** For what speaks outside of React. */
export const language = (): Language => spoken

export const useWords = (): Words => spoken.words

/** Dates, money and numbers in the reader's own way of writing. */
export const useFormats = (): Formats => spoken.formats
