import { rootOf, type Doc } from './doc.ts'

/** What a plan file carried beside plan, cards, links and canvas; `approved` among it. */
export function keptOf(doc: Doc): Record<string, unknown> {
  const kept = rootOf(doc, 'meta').get('kept')
  if (typeof kept !== 'string') return {}
  try {
    return JSON.parse(kept) as Record<string, unknown>
  } catch {
    return {}
  }
}

/** Puts one thing beside the plan in place of what was there under that name. For the server alone. */
export function keep(doc: Doc, name: string, value: unknown, origin: object): void {
  doc.transact(
    () => rootOf(doc, 'meta').set('kept', JSON.stringify({ ...keptOf(doc), [name]: value })),
    origin,
  )
}
