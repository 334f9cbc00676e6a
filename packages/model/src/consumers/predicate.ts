import { z } from 'zod'
import { loyaltyClasses } from '../cards/segment.ts'
import { Id } from '../ids.ts'
import { say } from '../tongue/tongue.ts'

/** No question needs more, and every level is a query within a query. */
const [deepest, most] = [6, 60]

const Name = z.string().min(1).max(200)
const Day = z.iso.date()
const block = z.literal('purchaseHistory')
/** Both days are part of it; an absent end is open. */
const window = { from: Day.optional(), to: Day.optional() }
const bounds = { least: z.number().optional(), most: z.number().optional() }
const hasBound = ({ least, most }: { least?: number | undefined; most?: number | undefined }): boolean =>
  least !== undefined || most !== undefined

const Bought = z
  .strictObject({
    block,
    bought: z.strictObject({ ...window, category: Name.optional(), brand: Name.optional() }),
    measure: z.enum(['times', 'quantity', 'amount']),
    ...bounds,
  })
  .refine(hasBound)
  .describe('How often, how many pieces or for how much they bought; who bought nothing of it bought 0.')

const Share = z
  .strictObject({
    block,
    share: z.strictObject({ ...window, category: Name, brand: Name }),
    ...bounds,
    below: z.number().optional(),
  })
  .refine((share) => hasBound(share) || share.below !== undefined)
  .describe(
    'What percentage of their spending in a category a brand gets; who spends nothing there has no share, so is not of it. `below` is less than so many, where `most` takes in those who stand on it.',
  )

const Loyal = z
  .strictObject({
    block,
    loyalty: z.strictObject({
      ...window,
      category: Name,
      ownBrand: Name,
      cut: z.number().gt(0).max(100),
    }),
    is: z.enum(loyaltyClasses.map(({ value }) => value)),
  })
  .describe(
    'To whom most of their spending in a category goes: a brand at or above the cut, in percent, leads; ours first.',
  )

const Last = z
  .strictObject({
    block,
    last: z.strictObject({ asOf: Day, category: Name.optional(), brand: Name.optional() }),
    ...bounds,
  })
  .refine(hasBound)
  .describe('Days since they last bought of it, up to a day; who never did is not of it.')

const Said = z
  .strictObject({ field: Name, is: z.array(z.string().max(500)).min(1).max(100) })
  .describe(
    'What the base says of them: `type`, `language`, `consent`, or a column of its own. Letters of either size are the same.',
  )
const Measured = z
  .strictObject({ field: Name, ...bounds })
  .refine(hasBound)
  .describe('A column of the base that holds numbers.')

/** Each says what it asks in a sentence, which the paper on calls repeats. */
export const Question = z.union([Bought, Share, Loyal, Last, Said, Measured])
export type Question = z.infer<typeof Question>

export type Predicate = Question | { all: Predicate[] } | { any: Predicate[] } | { not: Predicate }

const Node: z.ZodType<Predicate> = z.lazy(() =>
  z.union([
    Question,
    z.strictObject({ all: z.array(Node) }),
    z.strictObject({ any: z.array(Node) }),
    z.strictObject({ not: Node }),
  ]),
)

/** Goes down level by level, never by calling itself: what comes in may be nested without end. */
function isOfSize(value: unknown): boolean {
  let level: unknown[] = [value]
  let asked = 0
  // A question is two levels deep itself.
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > 2 * deepest + 2) return false
    asked += level.filter((one) => typeof one === 'object' && one !== null && !Array.isArray(one)).length
    if (asked > 3 * most) return false
    level = level.flatMap((one): unknown[] =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    )
  }
  return true
}

/**
 * Who is meant, as a question to a consumer data set: behaviour first, joined by `all`, `any` and `not`. An empty `all`
 * is everybody, an empty `any` nobody. At most six levels and about sixty questions.
 */
export const Predicate = z
  .unknown()
  .refine(isOfSize, { error: () => say`asks more than can be answered`, abort: true })
  .pipe(Node)
  .meta({ id: 'predicate' })

/**
 * What stands on a segment's card once it was counted: in which data set, who, on which day, and when the data set had
 * last changed then; a count of a base that has changed since is stale.
 */
export const Counted = z.strictObject({
  dataSet: Id,
  where: Predicate,
  countedOn: Day.optional(),
  changedAt: z.iso.datetime().optional(),
})
export type Counted = z.infer<typeof Counted>

/** The counted question of a segment's card; undefined where its predicate is written by hand, or another's. */
export const countedIn = (predicate: unknown): Counted | undefined => Counted.safeParse(predicate).data
