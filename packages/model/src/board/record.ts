import { cardKinds, isCardKind, type Card } from '../cards/index.ts'
import { isLinkKind, linkKinds, type Link } from '../links/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Drawing } from './board.ts'
import { plain, put, recordIn, type Raw } from './doc.ts'
import { Plan } from './plan.ts'

/** What is wrong with a record, and the record as it came. */
export type Fault = { says: string; raw: unknown }
/** A record that may be believed, or what is wrong with it; neither when it is not there. */
export type Found<T> = { is?: T; fault?: Fault }

type Fields = Record<string, unknown>
type Read = { success: true } | { success: false; error: Issues }
type Issues = { issues: readonly { path: PropertyKey[]; message: string }[] }

export const cardIn = (cards: Raw, id: string): Found<Card> =>
  found(cards, id, (raw) => {
    const { kind } = raw
    return isCardKind(kind) ? faultIn(cardKinds[kind].schema.safeParse(raw)) : noKind(kind, 'card')
  })

export const linkIn = (links: Raw, id: string): Found<Link> =>
  found(links, id, (raw) => {
    const { kind } = raw
    return isLinkKind(kind) ? faultIn(linkKinds[kind].schema.safeParse(raw)) : noKind(kind, 'link')
  })

export const drawingIn = (canvas: Raw, id: string): Found<Drawing> => found(canvas, id, () => undefined)

/** The plan is always there: what cannot be believed of it is left out, and a plan that says no title has none. */
export function planIn(plan: Raw): { is: Plan; fault?: Fault } {
  const raw = plain(plan, 1) as Fields
  if (typeof raw['title'] !== 'string') put(raw, 'title', '')
  const read = Plan.safeParse(raw)
  if (read.success) return { is: raw as Plan }
  const faults = read.error.issues.map(({ path }) => String(path[0]))
  const sound = Object.entries(raw).filter(([key]) => key === 'title' || !faults.includes(key))
  return { is: Object.fromEntries(sound) as Plan, fault: { says: firstOf(read.error), raw } }
}

function found<T>(root: Raw, id: string, faultOf: (raw: Fields) => string | undefined): Found<T> {
  const record = recordIn(root, id)
  if (!record) return {}
  const { raw, isRecord } = record
  const says = isRecord ? faultOf(raw) : say`it is not a record`
  return says === undefined ? { is: raw as T } : { fault: { says, raw } }
}

const noKind = (kind: unknown, of: 'card' | 'link'): string => {
  const found = JSON.stringify(kind) ?? say`nothing`
  return of === 'card' ? say`${found} is not a kind of card` : say`${found} is not a kind of link`
}

const faultIn = (read: Read): string | undefined => (read.success ? undefined : firstOf(read.error))

function firstOf({ issues: [issue] }: Issues): string {
  return issue ? `${issue.path.join('.') || say`it`}: ${issue.message}` : say`it cannot be read`
}
