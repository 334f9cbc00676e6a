import { timingSafeEqual } from 'node:crypto'
import { hashOf, newWord } from './secrets.ts'

/** Guards the first account where more than this machine can reach us. */
export type SetupCode = {
  /** To be printed for whoever started Parley; undefined where none is needed. */
  readonly shown: string | undefined
  fits(typed: string | undefined): boolean
}

/** A new code at each start, kept nowhere: it is needed once. */
export function createSetupCode(needed: boolean): SetupCode {
  if (!needed) return { shown: undefined, fits: () => true }
  const shown = newWord(5)
  const expected = Buffer.from(hashOf(shown))
  const fits = (typed = '') => timingSafeEqual(Buffer.from(hashOf(typed.trim().toUpperCase())), expected)
  return { shown, fits }
}
