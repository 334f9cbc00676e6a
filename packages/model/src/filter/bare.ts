import { cardKinds, type Card } from '../cards/index.ts'
import type { Control, Fields } from '../cards/field.ts'
import type { Link } from '../links/index.ts'

/** Choices, days and a yes or no say how far things are, in nobody's words. */
const wordless: readonly Control[] = ['choice', 'yesNo', 'date']

/**
 * What is left of a card for somebody to whom it is not shown: what it is, and what others are worked out from, so that
 * a hole is a hole and an answer an answer. No name, no word, no sum.
 */
export function bareCard({ id, kind, ...said }: Card): Record<string, unknown> {
  const fields: Fields = cardKinds[kind].fields
  const kept = Object.entries(said).filter(([key]) => {
    const control = Object.hasOwn(fields, key) ? fields[key]?.control : undefined
    return key === 'status' || (control !== undefined && wordless.includes(control))
  })
  const stages = kind === 'contactPoint' && 'stages' in said ? { stages: said.stages } : {}
  return { id, kind, title: '', ...Object.fromEntries(kept), ...stages }
}

/** The same of a link. */
export const bareLink = ({ id, kind, from, to, ...said }: Link): Record<string, unknown> => ({
  id,
  kind,
  from,
  to,
  ...Object.fromEntries(Object.entries(said).filter(([, value]) => typeof value === 'number')),
})
