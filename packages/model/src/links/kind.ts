import { z } from 'zod'
import { Id } from '../ids.ts'
import { inTongue } from '../tongue/tongue.ts'
import { shapeOf, type Fields, type Shape } from '../cards/field.ts'
import type { CardKindName } from '../cards/index.ts'

/**
 * Chooses how its line is drawn: `loop` in the colour of what comes back, `money` dotted, `coordination` double,
 * `dependence` dashed.
 */
export type Stroke = 'plain' | 'loop' | 'money' | 'coordination' | 'dependence'
export type Ends = readonly CardKindName[] | 'any'

const base = { id: Id, from: Id, to: Id }
type Base = typeof base

export type LinkKind<K extends string = string, F extends Fields = Fields> = {
  kind: K
  from: Ends
  to: Ends
  /** Read along the arrow: *contact point* carries *message*. */
  verb: string
  /** Read against it: *message* is carried by *contact point*. */
  back: string
  /** In a sentence after “can”: a contact point can carry a message. */
  base: string
  /** What it says, one short clause, shown where the verb is chosen. */
  explains: string
  stroke: Stroke
  fields: F
  schema: z.ZodObject<Base & { kind: z.ZodLiteral<K> } & Shape<F>, z.core.$loose>
}

type Said<K extends string, F extends Fields> = Omit<LinkKind<K, F>, 'schema' | 'stroke' | 'fields'> & {
  stroke?: Stroke
  fields?: F
}

const noFields = {} as const

/** A kind of link from its ends, verb and fields. Unknown fields are kept. */
export function linkKind<const K extends string, const F extends Fields = typeof noFields>(
  said: Said<K, F>,
): LinkKind<K, F> {
  const fields = said.fields ?? (noFields as F)
  const schema = z.looseObject({ ...base, kind: z.literal(said.kind), ...shapeOf(fields) })
  const words = { stroke: 'plain' as const, ...said, fields, schema }
  return inTongue(words, 'verb', 'back', 'explains')
}
