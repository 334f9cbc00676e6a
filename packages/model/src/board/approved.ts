import { z } from 'zod'
import { cardKinds, isCardKind, type Card } from '../cards/index.ts'
import { isLinkKind, linkKinds, type Link } from '../links/index.ts'
import { Plan } from './plan.ts'

/** The version that was last approved, as plan-format.md section 5 has it; cards and links by id. */
export type Approved = {
  on?: string
  by?: string
  plan: Plan
  cards: ReadonlyMap<string, Card>
  links: ReadonlyMap<string, Link>
}

const Records = z.array(z.looseObject({ id: z.string(), kind: z.string() }))
const Version = z.looseObject({
  on: z.string().optional(),
  by: z.string().optional(),
  plan: Plan,
  cards: Records,
  links: Records,
})

/**
 * The approved version among what a plan file carried beside its plan. Undefined where there is none, or none that
 * can be read; a record in it that cannot be read is left out, as it would be on a board. Never throws.
 */
export function approvedIn(kept: Record<string, unknown>): Approved | undefined {
  const read = Version.safeParse(kept['approved'])
  if (!read.success) return undefined
  const { on, by, plan, cards, links } = read.data
  return {
    ...(on !== undefined && { on }),
    ...(by !== undefined && { by }),
    plan,
    cards: readable(cards, ({ kind }) => (isCardKind(kind) ? cardKinds[kind].schema : undefined)),
    links: readable(links, ({ kind }) => (isLinkKind(kind) ? linkKinds[kind].schema : undefined)),
  }
}

function readable<T extends Card | Link>(
  records: z.infer<typeof Records>,
  schemaOf: (record: { kind: string }) => z.ZodType | undefined,
): Map<string, T> {
  const sound = records.filter((record) => schemaOf(record)?.safeParse(record).success)
  return new Map(sound.map((record) => [record.id, record as unknown as T]))
}
