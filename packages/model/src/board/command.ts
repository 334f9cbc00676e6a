import { z } from 'zod'
import { Id } from '../ids.ts'

/** What a field belongs to: a card, a link, or the plan itself. */
export const Owner = z.union([
  z.strictObject({ card: Id }),
  z.strictObject({ link: Id }),
  z.strictObject({ plan: z.literal(true) }),
])
export type Owner = z.infer<typeof Owner>

const Path = z.array(z.string().min(1).max(200)).min(1).max(3)
const At = { card: Id.optional(), link: Id.optional(), plan: z.literal(true).optional(), path: Path }

/** One change of a repair, in the words of the rules: each is a verb with what it is about. */
export const Command = z.union([
  z.strictObject({ set: z.strictObject({ ...At, value: z.unknown() }) }),
  z.strictObject({ unset: z.strictObject(At) }),
  /** A new card; `as` names it for later commands of the same repair. */
  z.strictObject({ add: z.looseObject({ as: Id, kind: z.string(), title: z.string() }) }),
  z.strictObject({ link: z.looseObject({ kind: z.string(), from: Id, to: Id }) }),
  z.strictObject({ unlink: z.strictObject({ link: Id }) }),
  z.strictObject({ park: z.strictObject({ card: Id }) }),
  /** Two cards that are one: the links of `gone` move to `keep`. */
  z.strictObject({ merge: z.strictObject({ keep: Id, gone: Id }) }),
])
export type Command = z.infer<typeof Command>
