import { planFields, type Plan } from '../board/plan.ts'
import { cardKinds, type Card } from '../cards/index.ts'
import type { Control, Field, Fields } from '../cards/field.ts'
import { linkKinds, type Link } from '../links/index.ts'
import { stagesOf } from '../rules/stages.ts'
import { sameText } from '../rules/words.ts'

type Plain = Record<string, unknown>
/** What a card or a link is called for somebody who sees only a part: ids that a file brought may be words. */
type Called = (id: string) => string

/** Choices, days and a yes or no say how far things are, in nobody's words. */
const wordless: readonly Control[] = ['choice', 'yesNo', 'date']
const counts: readonly Control[] = ['number', 'fraction']

const fieldIn = (fields: Fields, key: string): Field | undefined =>
  Object.hasOwn(fields, key) ? fields[key] : undefined
const keeping = (said: Plain, fields: Fields, controls: readonly Control[]): Plain =>
  Object.fromEntries(
    Object.entries(said).filter(([key]) => controls.some((one) => one === fieldIn(fields, key)?.control)),
  )

/**
 * What is left of a card for somebody to whom it is not shown: what it is, and what others are worked out from, so that
 * a hole is a hole and an answer an answer. No name, no word, no sum; stages are those of the plan.
 */
export function bareCard(card: Card, plan: Plan, called: Called): Plain {
  const { id, kind, status, ...said } = card
  const stages = card.kind === 'contactPoint' && card.stages && known(card.stages, plan)
  return {
    id: called(id),
    kind,
    title: '',
    ...(status && { status }),
    ...keeping(said, cardKinds[kind].fields, wordless),
    ...(stages && { stages }),
  }
}

const known = (stages: readonly string[], plan: Plan): string[] =>
  stagesOf({ plan }).filter((stage) => stages.some((one) => sameText(one, stage)))

/** The same of a link: how often and how many. */
export const bareLink = ({ id, kind, from, to, ...said }: Link, called: Called): Plain => ({
  id: called(id),
  kind,
  from: called(from),
  to: called(to),
  ...keeping(said, linkKinds[kind].fields, counts),
})

/** A card or a link that is shown, with what it names called as it is where it is not shown. */
export const naming = (one: Card | Link, fields: Fields, called: Called): Plain =>
  Object.fromEntries(
    Object.entries(one).map(([key, value]) => [key, calling(value, fieldIn(fields, key), called)]),
  )

function calling(value: unknown, field: Field | undefined, called: Called): unknown {
  if (field?.idOf && typeof value === 'string') return called(value)
  if (field?.keys !== 'segment' || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, said]) => [called(key), said]))
}

/** The plan's own fields that Parley knows; why a card that is not shown was left out is not among them. */
export function barePlan(plan: Plan, held: ReadonlySet<string>): Plain {
  const fields = Object.entries(plan).filter(([key]) => key === 'title' || Object.hasOwn(planFields, key))
  const { exclusions } = plan
  const left = Object.entries(exclusions ?? {}).filter(([key]) => !held.has(key))
  return { ...Object.fromEntries(fields), ...(exclusions && { exclusions: Object.fromEntries(left) }) }
}
