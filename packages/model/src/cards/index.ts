import { z } from 'zod'
import { brand } from './brand.ts'
import { context } from './context.ts'
import { database } from './database.ts'
import { segment } from './segment.ts'
import { insight } from './insight.ts'
import { persona } from './persona.ts'
import { valueProposition } from './value-proposition.ts'
import { journey } from './journey.ts'
import { contactPoint } from './contact-point.ts'
import { objective } from './objective.ts'
import { metric } from './metric.ts'
import { message } from './message.ts'
import { tool } from './tool.ts'
import { strategy } from './strategy.ts'
import { team } from './team.ts'
import { budgetLine } from './budget-line.ts'
import { feedback } from './feedback.ts'
import { need } from './need.ts'
import { productProperty } from './product-property.ts'
import { memory } from './memory.ts'
import { responsePlan } from './response-plan.ts'
import { review } from './review.ts'

/** Every kind of card, in the order of the palette: the six steps, the two strands, the loop. */
export const cardKinds = {
  brand,
  context,
  database,
  segment,
  insight,
  persona,
  valueProposition,
  journey,
  contactPoint,
  objective,
  metric,
  message,
  tool,
  strategy,
  team,
  budgetLine,
  feedback,
  need,
  productProperty,
  memory,
  responsePlan,
  review,
} as const

export type CardKindName = keyof typeof cardKinds
export const cardKindNames = Object.keys(cardKinds) as CardKindName[]

/** A card of one kind, with the fields of that kind: `CardOf<'segment'>`. */
export type CardOf<K extends CardKindName> = z.infer<(typeof cardKinds)[K]['schema']>
/** Any card. Narrow it by `kind`. */
export type Card = { [K in CardKindName]: CardOf<K> }[CardKindName]

export const isCardKind = (name: unknown): name is CardKindName =>
  typeof name === 'string' && Object.hasOwn(cardKinds, name)
