import { planFields } from '@parley/model/board/plan.ts'
import type { Board, Drawing } from '@parley/model/board/board.ts'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import { commonFields } from '@parley/model/cards/kind.ts'
import type { Field, Fields } from '@parley/model/cards/field.ts'
import { linkKinds, type Link } from '@parley/model/links/index.ts'

/** A stretch of text, and what the place is called in which it stands, and which field it is; none for a title. */
export type Said = { place?: string | undefined; text: string; field?: string | undefined }

/** Everything a card says in words, field by field, each with the name it has in the inspector. */
export function saidOn(card: Card, notes: string): Said[] {
  const { id: _id, kind, title, notes: noted = '', x: _x, y: _y, w: _w, h: _h, ...rest } = card
  const fields: Fields = { ...cardKinds[kind].fields, ...commonFields }
  return [
    { text: title },
    { text: cardKinds[kind].word },
    { place: notes, text: noted },
    ...saidIn(rest, fields),
  ]
}

/** What is said along a link, beside the sentence that it makes. */
export function saidAlong(link: Link): Said[] {
  const { id: _id, kind, from: _from, to: _to, ...rest } = link
  return saidIn(rest, linkKinds[kind].fields)
}

/** What holds for the whole plan, with the reasons for which rules are counted otherwise. */
export function saidOfPlan({ plan }: Board): Said[] {
  const { title: _title, rules = {}, training: _training, ...rest } = plan
  const reasons = Object.entries(rules).flatMap(([code, { because, muted }]): Said[] =>
    [because, muted].flatMap((text) => (text ? [{ place: code, text }] : [])),
  )
  return [...saidIn(rest, planFields), ...reasons]
}

/** What stands on a note, in a text, or as the name of a frame. */
export function saidInDrawing(drawing: Drawing): string {
  const { props } = drawing
  if (typeof props !== 'object' || props === null) return ''
  const { name, richText, text }: Record<string, unknown> = { ...props }
  return [name, text, ...written(richText)].filter((one) => typeof one === 'string' && one !== '').join(' ')
}

/** The letters of formatted text, wherever they stand in it. */
function written(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  if (Array.isArray(node)) return node.flatMap(written)
  const { text, content }: Record<string, unknown> = { ...node }
  return [...(typeof text === 'string' ? [text] : []), ...written(content)]
}

const saidIn = (values: object, fields: Fields): Said[] =>
  Object.entries(values).flatMap(([name, value]) =>
    saidBy(value, fields[name], fields[name]?.label ?? name).map((said) => ({ ...said, field: name })),
  )

function saidBy(value: unknown, field: Field | undefined, place: string): Said[] {
  if (typeof value === 'string')
    return [{ place, text: field?.options?.find((one) => one.value === value)?.label ?? value }]
  if (typeof value === 'number') return [{ place, text: String(value) }]
  if (Array.isArray(value)) return value.flatMap((one) => saidBy(one, field, place))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => {
    const inner = field?.fields?.[key]
    if (inner) return saidBy(one, inner, `${place}, ${inner.label}`)
    // A claim is found by its name as well; a text by language says which.
    if (field?.keys === 'claim') return [{ place, text: `${key}: ${String(one)}` }]
    return saidBy(one, undefined, field?.keys === 'segment' ? place : `${place} (${key})`)
  })
}
