import { speak as speakOfModel, type Tongue } from '@parley/model/tongue/tongue.ts'
import type { OtherTongue } from '@parley/model/tongue/tongues.ts'
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
const catalogues: Readonly<Record<OtherTongue, () => Promise<Words>>> = {
  de: async () => (await import('./de.ts')).de,
}

/** What the kinds and rules say, in the same languages: files of their own, fetched beside the catalogue. */
const dictionaries: Readonly<Record<OtherTongue, () => Promise<Tongue>>> = {
  de: async () => (await import('@parley/model/tongue/de/index.ts')).german,
}

async function catalogueOf({ tongue, isPseudo }: Reader): Promise<Words> {
  if (isPseudo) return (await import('./pseudo.ts')).pseudo(en)
  return tongue === 'en' ? en : catalogues[tongue]()
}

async function modelTongueOf({ tongue, isPseudo }: Reader): Promise<Tongue | undefined> {
  if (isPseudo) return (await import('./pseudo.ts')).pseudoModel
  return tongue === 'en' ? undefined : dictionaries[tongue]()
}

/** Every language of the model: a table that is brought in may be written in any of them. English is undefined. */
export const everyTongue = async (): Promise<readonly (Tongue | undefined)[]> => [
  undefined,
  ...(await Promise.all(Object.values(dictionaries).map((fetched) => fetched()))),
]

/**
 * Said once, before anything is painted. Whoever keeps words of her own as soon as her file is read keeps English:
 * they are asked for where they are used.
 */
export async function speak(): Promise<void> {
  const reader = readerOf(choice(), navigator.languages)
  document.documentElement.lang = reader.tongue
  document.documentElement.dir = 'ltr'
  const [words, model] = await Promise.all([catalogueOf(reader), modelTongueOf(reader)])
  spoken = { words, formats: formatsIn(reader.locale) }
  speakOfModel(model)
}

/** For what speaks outside of React. */
export const language = (): Language => spoken

export const useWords = (): Words => spoken.words

/** Dates, money and numbers in the reader's own way of writing. */
export const useFormats = (): Formats => spoken.formats
