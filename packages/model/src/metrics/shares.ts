import type { CardOf } from '../cards/index.ts'
import { sameText } from '../rules/words.ts'
import { lack, type Lack } from './lack.ts'
import { isShare } from './periods.ts'

/** A share may be rounded: so much may be missing to 100, or too much. */
const tolerance = 1

/** What each brand gets of the category spending, greatest first; nothing where that is not all of it. */
export function sharesOf({ brandShares }: Pick<CardOf<'segment'>, 'brandShares'>): [string, number][] | Lack {
  const shares = Object.entries(brandShares ?? {}).filter(
    (one): one is [string, number] => one[1] !== undefined,
  )
  const all = shares.reduce((sum, [, share]) => sum + share, 0)
  const isWhole = Math.abs(all - 100) <= tolerance && shares.every(([, share]) => isShare(share / 100))
  return isWhole
    ? shares.sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
    : lack('brandShares')
}

/** A brand that is not named gets nothing. */
export const shareIn = (shares: readonly [string, number][], brand: string): number =>
  shares.find(([name]) => sameText(name, brand))?.[1] ?? 0
