import { german } from '@parley/model/tongue/de/index.ts'
import { speaking } from '@parley/model/tongue/tongue.ts'

/** What the server's sentences of rules and differences can be said in; English is what the model speaks by itself. */
const tongues = { en: undefined, de: german } as const
export type TongueName = keyof typeof tongues

const isTongue = (name: string): name is TongueName => Object.hasOwn(tongues, name)

/** The first language of an Accept-Language header that is spoken here; English where none is. */
export function tongueAsked(header: string | undefined): TongueName {
  const wished = (header ?? '').split(',').map((one) => /^[a-z]+/.exec(one.trim().toLowerCase())?.[0] ?? '')
  return wished.find(isTongue) ?? 'en'
}

/** Works out at once, and waits for nothing, what is said to somebody in this tongue. */
export const saidIn = <T>(name: TongueName, work: () => T): T => speaking(tongues[name], work)
