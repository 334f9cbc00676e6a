import { speak as speakOfModel } from '@parley/model/tongue/tongue.ts'
import { allIn, firstIn } from './catalogues.ts'
import type { en } from './en.ts'
import { first } from './first.ts'
import { formatsIn, type Formats } from './format.ts'
import { isolating } from './isolating.ts'
import { choice, readerOf } from './tongue.ts'

/** What a language must say. English is the measure: another that lacks a sentence does not compile. */
export type Words = typeof en

/** What is said by whatever comes with the first load: it can say nothing else. */
export type FirstWords = typeof first

/** The sentences of a language, and how its reader writes numbers, dates and money. */
export interface Language<Said = Words> {
  words: Said
  formats: Formats
}

const reader = readerOf(choice(), navigator.languages)
const formats = formatsIn(reader.locale)
let firstWords: FirstWords = first
let allWords: Words | undefined

/**
 * Said once, before anything is painted. Whoever keeps words of her own as soon as her file is read keeps English:
 * they are asked for where they are used.
 */
export async function speak(): Promise<void> {
  document.documentElement.lang = reader.tongue
  document.documentElement.dir = 'ltr'
  const { words, model } = await firstIn(reader)
  firstWords = isolating(words)
  // A board that was asked for at once may have brought all of it already.
  if (!allWords) speakOfModel(model)
}

let coming: Promise<void> | undefined

/** All sentences there are. They come with each part that is fetched when it is needed, and are there before it is. */
export function speakAll(): Promise<void> {
  coming ??= allIn(reader).then(
    ({ words, model }) => {
      allWords = isolating(words)
      speakOfModel(model)
    },
    (fault: unknown) => {
      // So that a second try is one.
      coming = undefined
      throw fault
    },
  )
  return coming
}

function all(): Words {
  if (!allWords) throw new Error('Only a part that is fetched when it is needed may say this.')
  return allWords
}

/** For what speaks outside of React. */
export const language = (): Language => ({ words: all(), formats })

export const firstLanguage = (): Language<FirstWords> => ({ words: firstWords, formats })

export const useWords = (): Words => all()

export const useFirstWords = (): FirstWords => firstWords

/** Dates, money and numbers in the reader's own way of writing. */
export const useFormats = (): Formats => formats
