import { z } from 'zod'
import { loyaltyClasses } from '@parley/model/cards/segment.ts'
import { Predicate } from '@parley/model/consumers/predicate.ts'
import type { Loyalty } from './classed.ts'
import { classesOf } from './classes.ts'
import { everybodyIn, profileOf, type Profile } from './counts.ts'
import { guarded } from './guarded.ts'
import type { Link } from './link.ts'
import type { Shares } from './shares.ts'

/** What is told of a number of people without the right to them: to the next ten, and nothing of fewer than ten. */
export const roughly = (count: number): number | null => (count < 10 ? null : Math.round(count / 10) * 10)

const Rough = z.number().nullable()
const RoughShares = z.record(z.string(), z.number())

const StandIn = z.object({ these: Predicate, count: Rough })

/**
 * The question that is answered in the place of this one, whatever is asked of those people, and how many they are: the
 * first that meant the same but for one to nine. Answers of two kinds are then of the same people too, and tell nothing
 * of one between them.
 */
const standIn = (link: Link, predicate: Predicate, today: string): Promise<z.infer<typeof StandIn>> =>
  guarded(link, { kind: 'who', predicate, today }, StandIn, async (people) => ({
    these: predicate,
    count: roughly(people),
  }))

/** How many are meant, for somebody without the right. */
export const roughCount = async (link: Link, predicate: Predicate, today: string): Promise<number | null> =>
  (await standIn(link, predicate, today)).count

/** A question that was kept comes back with its words in another order. */
const written = (predicate: Predicate): string => JSON.stringify(Predicate.parse(predicate))

type Name = (typeof loyaltyClasses)[number]['value']

/**
 * The four classes, each counted as the question it is. Shares to the whole percent; those of one category are held
 * against one another whatever window was asked for, or moving a window by a day would tell of who bought on it.
 */
export async function roughClasses(
  link: Link,
  loyalty: Loyalty,
  today: string,
): Promise<Record<Name, number | null> & { brandShares: Record<Exclude<Name, 'newCategory'>, Shares> }> {
  const of = (is: Name): Predicate => ({ block: 'purchaseHistory', loyalty, is })
  const count = (is: Name) => roughCount(link, of(is), today)
  const shares = async (is: Exclude<Name, 'newCategory'>) => {
    const { these } = await standIn(link, of(is), today)
    const isOwn = written(these) === written(of(is))
    const exact = async () =>
      isOwn
        ? (await classesOf(link, loyalty)).brandShares[is]
        : (await profileOf(link, these, loyalty.category)).brandShares
    const asked = { kind: `shares ${loyalty.category}`, predicate: these, today }
    return guarded(link, asked, RoughShares, async (people) => (people < 10 ? {} : whole(await exact())))
  }
  return {
    loyal: await count('loyal'),
    competitorLoyal: await count('competitorLoyal'),
    swing: await count('swing'),
    newCategory: await count('newCategory'),
    brandShares: {
      loyal: await shares('loyal'),
      competitorLoyal: await shares('competitorLoyal'),
      swing: await shares('swing'),
    },
  }
}

/** What is described of somebody whom nobody may be told from. */
export type RoughProfile = Omit<Profile, 'count' | 'cycles' | 'coverage'> & {
  count: number | null
  cycles: number | null
  coverage: number | null
}
/** What of it is of the category that was asked for. */
const Bought = z.object({ brandShares: RoughShares, cycleDays: z.number().nullable(), cycles: Rough })

const nothing = { brandShares: {}, cycleDays: null, cycles: null }

/** The same as a segment’s card says, rounded; nothing of fewer than ten. */
export async function roughProfile(
  link: Link,
  predicate: Predicate,
  category: string,
  today: string,
): Promise<RoughProfile> {
  const { these, count } = await standIn(link, predicate, today)
  const asked = { kind: `profile ${category}`, predicate: these, today }
  const bought = await guarded(link, asked, Bought, async (people) => {
    if (people < 10) return nothing
    const { brandShares, cycleDays, cycles } = await profileOf(link, these, category)
    return {
      brandShares: whole(brandShares),
      cycleDays: cycleDays === null ? null : Math.round(cycleDays),
      cycles: roughly(cycles),
    }
  })
  if (count === null) return { count, ...nothing, coverage: null }
  return { count, ...bought, coverage: coverageOf(count, roughly(await everybodyIn(link))) }
}

/** Of the rounded numbers: the percent of the exact ones would tell the exact ones of a small base. */
const coverageOf = (count: number | null, everybody: number | null): number | null =>
  count === null || everybody === null ? null : Math.min(100, Math.round((count / everybody) * 100))

const whole = (shares: Shares): Shares =>
  Object.fromEntries(Object.entries(shares).map(([brand, percent]) => [brand, Math.round(percent)]))
