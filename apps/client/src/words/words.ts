import { speak as speakOfModel, type Tongue as ModelTongue } from '@parley/model/tongue/tongue.ts'
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

/** What the kinds and rules say, in the same language: a file of its own, fetched beside the catalogue. */
async function modelTongueOf({ tongue, isPseudo }: Reader): Promise<ModelTongue | undefined> {
  if (isPseudo) return (await import('./pseudo.ts')).pseudoModel
  return tongue === 'de' ? (await import('@parley/model/tongue/de/index.ts')).german : undefined
}

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
