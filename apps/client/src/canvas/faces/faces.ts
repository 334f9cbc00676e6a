import type { Card, CardKindName, CardOf } from '@parley/model/cards/index.ts'
import type { Around } from '../around.ts'
import type { Face, Row, Tongue } from '../face.ts'
import { brand } from './brand.ts'
import { budgetLine } from './budget-line.ts'
import { contactPoint } from './contact-point.ts'
import { context } from './context.ts'
import { database } from './database.ts'
import { feedback } from './feedback.ts'
import { insight } from './insight.ts'
import { journey } from './journey.ts'
import { memory } from './memory.ts'
import { message } from './message.ts'
import { metric } from './metric.ts'
import { need } from './need.ts'
import { objective } from './objective.ts'
import { persona } from './persona.ts'
import { productProperty } from './product-property.ts'
import { responsePlan } from './response-plan.ts'
import { review } from './review.ts'
import { segment } from './segment.ts'
import { strategy } from './strategy.ts'
import { team } from './team.ts'
import { tool } from './tool.ts'
import { valueProposition } from './value-proposition.ts'

/** The face of every kind of card. */
const faces: { readonly [K in CardKindName]: Face<CardOf<K>> } = {
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
}

/** The rows under a card’s title. */
export const rowsOf = (card: Card, around: Around, tongue: Tongue): Row[] =>
  (faces[card.kind] as Face<Card>)(card, around, tongue)
