import { timingSafeEqual } from 'node:crypto'
import type { Seal } from './seal.ts'
import { hashOf, wordOf } from './secrets.ts'

/** Guards the first account where more than this machine can reach us. */
export type SetupCode = {
  /** To be printed for whoever started Parley; undefined where none is needed. */
  readonly shown: string | undefined
  fits(typed: string | undefined): boolean
}

const letters = 20

/** The code of whoever has this key, kept nowhere: all nodes of a workspace have one key, so they print one code. */
export function createSetupCode(needed: boolean, seal: Pick<Seal, 'bytesFor'>): SetupCode {
  if (!needed) return { shown: undefined, fits: () => true }
  const shown = wordOf(seal.bytesFor('setup code').subarray(0, letters))
  const expected = Buffer.from(hashOf(shown))
  const fits = (typed = '') => timingSafeEqual(Buffer.from(hashOf(typed.trim().toUpperCase())), expected)
  return { shown, fits }
}
