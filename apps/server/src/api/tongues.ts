import { german } from '@parley/model/tongue/de/index.ts'
import { speaking, type Tongue } from '@parley/model/tongue/tongue.ts'
import { isTongue, type OtherTongue, type TongueName } from '@parley/model/tongue/tongues.ts'

/** What the server's sentences of rules and differences can be said in; English is what the model speaks by itself. */
const dictionaries: Readonly<Record<OtherTongue, Tongue>> = { de: german }

/** The language of an Accept-Language header that is spoken here and wished for most; English where none is. */
export function tongueAsked(header: string | undefined): TongueName {
  const wished = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => ({
      name: /^\s*([a-z]+)/.exec(one)?.[1] ?? '',
      weight: Number(/;\s*q=([\d.]+)/.exec(one)?.[1] ?? 1),
    }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  return wished.map(({ name }) => name).find(isTongue) ?? 'en'
}

/** Works out at once, and waits for nothing, what is said to somebody in this tongue. */
export const saidIn = <T>(name: TongueName, work: () => T): T =>
  speaking(name === 'en' ? undefined : dictionaries[name], work)
