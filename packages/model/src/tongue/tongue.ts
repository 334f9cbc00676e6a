import { isolated } from './isolated.ts'

/** A language: what an English text of the model is in it, and the locale in which its numbers are written. */
export type Tongue = {
  locale: string
  /** By the English, in which `{0}` stands for what is put in; undefined where it has no words for it. */
  of(english: string): string | undefined
  /** A label as it stands inside a sentence. English writes it small, German only what is no noun. */
  within(label: string): string
}

const english: Tongue = {
  locale: 'en',
  of: () => undefined,
  within: (label) => label.toLowerCase(),
}

/** English is its own dictionary: it is what every text is known by, and what is said where a word is missing. */
let spoken = english
let forms = new WeakMap<TemplateStringsArray, Form>()

/** Says everything in this tongue from now on. A page does it once, before anything is said; sentences are kept. */
export function speak(tongue: Tongue = english): void {
  spoken = tongue
  forms = new WeakMap()
}

/** Says what is worked out at once, and waits for nothing, in this tongue. */
export function speaking<T>(tongue: Tongue | undefined, work: () => T): T {
  const before = spoken
  speak(tongue)
  try {
    return work()
  } finally {
    speak(before)
  }
}

/** The locale of the tongue that is spoken, for numbers and names of languages. */
export const localeSpoken = (): string => spoken.locale

/** A fixed text in the tongue that is spoken. */
export const said = (text: string): string => spoken.of(text) ?? text

/** A label inside a sentence: “brand shares”, „Markenanteile“. */
export const within = (label: string): string => spoken.within(label)

/** Texts and the numbers of what is put in, by turns. */
type Form = readonly string[]

/** A sentence in the tongue that is spoken, known by its fixed parts: “{0} meets nobody.” */
export function say(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  // A full check says ten thousand sentences: `String.raw` takes three times as long.
  if (spoken === english) return parts.reduce((all, part, at) => `${all}${put(values[at - 1])}${part}`)
  return formOf(parts)
    .map((part, at) => (at % 2 === 0 ? part : put(values[Number(part)])))
    .join('')
}

/** A title cannot turn the sentence that it stands in. */
const put = (value: string | number = ''): string | number =>
  typeof value === 'string' ? isolated(value) : value

function formOf(parts: TemplateStringsArray): Form {
  const known = forms.get(parts)
  if (known) return known
  const form = said(keyOf(parts)).split(/\{(\d)\}/)
  forms.set(parts, form)
  return form
}

/** How a sentence is known in a dictionary: `{0} asked for {1}.` */
const keyOf = (parts: readonly string[]): string =>
  parts.reduce((all, part, at) => `${all}{${at - 1}}${part}`)

/**
 * Has these texts of it read in the tongue that is spoken, whenever they are read. Answers the very object. What stands
 * after a `|` is not read: it tells words apart that English says alike, “Recognition|given” from the other.
 */
export function inTongue<T extends object>(words: T, ...texts: readonly (keyof T)[]): T {
  for (const key of texts) {
    // A list of options is handed on from one field to another.
    if (Object.getOwnPropertyDescriptor(words, key)?.get) continue
    const text = words[key]
    if (typeof text !== 'string') continue
    const english = text.replace(/\|.*/, '')
    const get = () => spoken.of(text) ?? english
    Object.defineProperty(words, key, { get, enumerable: true, configurable: true })
  }
  return words
}

/** A tongue from its dictionaries and the words that it writes small inside a sentence. */
export function tongueOf(
  locale: string,
  dictionaries: readonly Dictionary[],
  small: ReadonlySet<string>,
): Tongue {
  const all = new Map(dictionaries.flatMap((one) => Object.entries(one)))
  return {
    locale,
    of: (text) => all.get(text),
    within: (label) => (small.has(label) ? `${label.slice(0, 1).toLowerCase()}${label.slice(1)}` : label),
  }
}

/** English text → the same in another tongue. */
export type Dictionary = Readonly<Record<string, string>>
