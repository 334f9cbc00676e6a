import type { Counted } from '@parley/model/consumers/predicate.ts'
import type { Count, Profile } from './useCounting.ts'

/**
 * What a segment’s card says once it was counted; undefined unsets. Where fewer than ten are meant and may not be told,
 * the question alone is written: an older number beside it would be of somebody else.
 */
export function writtenOf(
  predicate: Counted,
  count: Count,
  profile: Profile | undefined,
): Record<string, unknown> {
  const size = 'count' in count ? count.count : undefined
  const told = size === undefined ? undefined : profile
  const shares = Object.keys(told?.brandShares ?? {}).length > 0 ? told?.brandShares : undefined
  return {
    predicate,
    size,
    sizeFrom: size === undefined ? undefined : 'counted',
    brandShares: shares,
    purchaseCycleDays: told?.cycleDays ?? undefined,
  }
}

/** Whether the data set has changed since; one that was counted before changes were noted goes by its day. */
export function isStale({ changedAt, countedOn }: Counted, now: string): boolean {
  if (changedAt !== undefined) return changedAt !== now
  return countedOn !== undefined && countedOn < now.slice(0, 10)
}
