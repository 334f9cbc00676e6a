type Bounds = { least?: number | undefined; most?: number | undefined }
type Of = 'times' | 'quantity' | 'amount' | 'percent'

/** Sums of cents are not exact in binary: what is nearer to a bound than this stands on it. */
export const slack = { quantity: 1e-6, amount: 1e-6, percent: 1e-9 }
/** Further than anybody counts, and still exact. */
const furthest = 9e15

/** Bounds as sums are held against them: whole for what is counted, a little wider for what is added up. */
export const bound = (of: Of, { least, most }: Bounds): Bounds => ({
  least: least === undefined ? undefined : of === 'times' ? whole(Math.ceil(least)) : least - slack[of],
  most: most === undefined ? undefined : of === 'times' ? whole(Math.floor(most)) : most + slack[of],
})

const whole = (value: number): number => Math.min(furthest, Math.max(-furthest, value)) + 0

/** As long as a purchase can be ago; whatever is further is never. */
const longest = 365_000
const dayMs = 86_400_000

/** The day that lies so many days before another, within the years that a day can be of. */
export function daysAgo(day: string, days: number): string {
  const kept = Math.min(longest, Math.max(-longest, days))
  const at = new Date(Date.parse(day) - kept * dayMs).toISOString()
  if (at.startsWith('-')) return '0001-01-01'
  return at.startsWith('+') ? '9999-12-31' : at.slice(0, 10)
}
