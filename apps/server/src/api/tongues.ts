import { german } from '@parley/model/tongue/de/index.ts'
import { speaking, type Tongue } from '@parley/model/tongue/tongue.ts'
import { isTongue, type OtherTongue, type TongueName } from '@parley/model/tongue/tongues.ts'

/** What the server's sentences of rules and differences can be said in; English is what the model speaks by itself. */
const dictionaries: Readonly<Record<OtherTongue, Tongue>> = { de: german }

/** The first language of an Accept-Language header that is spoken here; English where none is. */
export function tongueAsked(header: string | undefined): TongueName {
  const wished = (header ?? '').split(',').map((one) => /^[a-z]+/.exec(one.trim().toLowerCase())?.[0] ?? '')
  return wished.find(isTongue) ?? 'en'
}

/** Works out at once, and waits for nothing, what is said to somebody in this tongue. */
export const saidIn = <T>(name: TongueName, work: () => T): T =>
  speaking(name === 'en' ? undefined : dictionaries[name], work)
