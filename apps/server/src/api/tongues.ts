import { german } from '@parley/model/tongue/de/index.ts'
import { speaking, type Tongue } from '@parley/model/tongue/tongue.ts'
import { isTongue, type OtherTongue, type TongueName } from '@parley/model/tongue/tongues.ts'

/** What the server's sentences of rules and differences can be said in; English is what the model speaks by itself. */
const dictionaries: Readonly<Record<OtherTongue, Tongue>> = { de: german }

/** The language of an Accept-Language header that is spoken here and wished for most; English where none is. */
export const tongueAsked = (header: string | undefined): TongueName =>
  localesAsked(header).map(languageOf).find(isTongue) ?? 'en'

/** The language of a locale: de of de-AT. */
export const languageOf = (locale: string): string => locale.toLowerCase().split('-')[0] ?? ''

/** The locales of an Accept-Language header, what is wished for most first: de-AT, en. */
export const localesAsked = (header: string | undefined): string[] =>
  (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((one) => ({
      name: /^\s*([a-z]+(-[a-z\d]+)*)/i.exec(one)?.[1] ?? '',
      weight: Number(/;\s*q=([\d.]+)/i.exec(one)?.[1] ?? 1),
    }))
    .filter(({ name, weight }) => name !== '' && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ name }) => name)

/** Works out at once, and waits for nothing, what is said to somebody in this tongue. */
export const saidIn = <T>(name: TongueName, work: () => T): T =>
  speaking(name === 'en' ? undefined : dictionaries[name], work)
