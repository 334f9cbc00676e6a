import { z } from 'zod'
import { cardKinds, isCardKind, type Card } from '../cards/index.ts'
import { isLinkKind, linkKinds, type Link } from '../links/index.ts'
import { Plan } from './plan.ts'

/** When, and by whom. */
const Signature = z.object({ on: z.string().optional(), by: z.string().optional() })
export type Signature = z.infer<typeof Signature>

/**
 * The version that was last approved, as plan-format.md section 5 has it; cards and links by id. Where only parts of
 * the plan were approved, or at different times, `signatures` says which cards; all others stand there as what those
 * are linked to.
 */
export type Approved = Signature & {
  plan: Plan
  cards: ReadonlyMap<string, Card>
  links: ReadonlyMap<string, Link>
  signatures?: ReadonlyMap<string, Signature>
}

const Records = z.array(z.looseObject({ id: z.string(), kind: z.string() }))
const Version = z.looseObject({
  ...Signature.shape,
  plan: Plan,
  cards: Records,
  links: Records,
  signed: z.array(z.object({ ...Signature.shape, cards: z.array(z.string()) })).optional(),
})

/** How an approved version is written down: in a plan file, and in a board's document. */
export type Written = z.infer<typeof Version>

/** Whether, when and by whom a card was approved; undefined for one that was not. */
export function signatureOf(approved: Approved, card: string): Signature | undefined {
  if (approved.signatures) return approved.signatures.get(card)
  return approved.cards.has(card) ? approved : undefined
}

/** The version as it is written down; undefined where there is none, or none that can be read. */
export function writtenIn(kept: Record<string, unknown>): Written | undefined {
  return Version.safeParse(kept['approved']).data
}

/**
 * The approved version among what a plan file carried beside its plan. Undefined where there is none, or none that
 * can be read; a record in it that cannot be read is left out, as it would be on a board. Never throws.
 */
export function approvedIn(kept: Record<string, unknown>): Approved | undefined {
  const written = writtenIn(kept)
  if (!written) return undefined
  const { on, by, plan, cards, links, signed } = written
  return {
    ...said({ on, by }),
    plan,
    cards: readable(cards, ({ kind }) => (isCardKind(kind) ? cardKinds[kind].schema : undefined)),
    links: readable(links, ({ kind }) => (isLinkKind(kind) ? linkKinds[kind].schema : undefined)),
    ...(signed && { signatures: new Map(signed.flatMap(byCard)) }),
  }
}

const byCard = ({ cards, on, by }: Signature & { cards: string[] }) =>
  cards.map((id) => [id, said({ on, by })] as const)

const said = ({ on, by }: Signature): Signature => ({
  ...(on !== undefined && { on }),
  ...(by !== undefined && { by }),
})

function readable<T extends Card | Link>(
  records: z.infer<typeof Records>,
  schemaOf: (record: { kind: string }) => z.ZodType | undefined,
): Map<string, T> {
  const sound = records.filter((record) => schemaOf(record)?.safeParse(record).success)
  return new Map(sound.map((record) => [record.id, record as unknown as T]))
}
