import { z } from 'zod'
import { cardKinds, isCardKind, type Card, type CardKindName } from '../cards/index.ts'
import { fits, isLinkKind, linkKinds, whyNot, type Link } from '../links/index.ts'
import { Id } from '../ids.ts'
import { limits } from '../wire.ts'
import { say } from '../tongue/tongue.ts'
import type { Board, Drawing } from './board.ts'
import { Plan } from './plan.ts'

export const format = 'parley.plan'
export const version = 1

/** A `*.plan.json`, read. Unknown top-level keys, `approved` among them, are kept in `kept`. */
export type PlanFile = {
  plan: Plan
  cards: Card[]
  links: Link[]
  canvas: Drawing[]
  kept: Record<string, unknown>
}
/** Something a file says that cannot be read: where, and what about it. */
export type Fault = { path: string; says: string }
export type ReadFile = { ok: true; file: PlanFile } | { ok: false; faults: Fault[] }

type Plain = Record<string, unknown>
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const pathOf = (base: string, path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (all, part) => (typeof part === 'number' ? `${all}[${part}]` : `${all}.${String(part)}`),
    base,
  )

/** A value, short enough to stand in a sentence. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? say`nothing`
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[part] : undefined,
    value,
  )
}

/** Every fault of one value, in plain words, with the path from the file's top. */
function faultsOf(schema: z.ZodType, value: unknown, base: string): Fault[] {
  const read = schema.safeParse(value)
  return (read.error?.issues ?? []).map((issue) => ({
    path: pathOf(base, issue.path),
    says: sentence(issue, at(value, issue.path)),
  }))
}

/** A record's id is read apart, where twins are seen too. */
const recordFaults = (schema: z.ZodType, value: Plain, path: string): Fault[] =>
  faultsOf(schema, value, path).filter((fault) => fault.path !== `${path}.id`)

function sentence(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'invalid_format' && issue.format === 'date') return say`is not a date: ${shown(found)}`
  if (issue.code === 'invalid_type' && found === undefined) return say`is missing`
  if (issue.code === 'invalid_type') return say`is not ${article(issue.expected)}: ${shown(found)}`
  if (issue.code === 'invalid_value')
    return say`is ${shown(found)}, and may be ${issue.values.map((one) => String(one)).join(', ')}`
  if (issue.code === 'too_big') return say`is longer than ${issue.maximum.toString()} letters`
  return `${issue.message}: ${shown(found)}`
}

const article = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`)

/** Reads the text of a plan file. Strict, and tells every fault, not only the first; never throws. */
export function parsePlanFile(text: string): ReadFile {
  if (text.length > limits.planFileBytes)
    return {
      ok: false,
      faults: [{ path: '', says: say`is larger than ${limits.planFileBytes / 1_000_000} MB` }],
    }
  try {
    return readPlanFile(JSON.parse(text) as unknown)
  } catch (error) {
    return {
      ok: false,
      faults: [
        { path: '', says: say`is not JSON: ${error instanceof Error ? error.message : String(error)}` },
      ],
    }
  }
}

/** Reads a parsed plan file. Types, kinds, ends, dates and lists are checked; ranges are for the rules. */
export function readPlanFile(value: unknown): ReadFile {
  if (!isPlain(value)) return { ok: false, faults: [{ path: '', says: say`is not a plan file` }] }
  const { format: said, version: number, plan, cards = [], links = [], canvas = [], ...kept } = value
  const faults: Fault[] = []
  if (said !== format) faults.push({ path: 'format', says: say`is ${shown(said)}, and must be "${format}"` })
  if (number !== version)
    faults.push({ path: 'version', says: say`is ${shown(number)}, and this Parley reads ${version}` })
  faults.push(
    ...(isPlain(plan)
      ? faultsOf(Plan, plan, 'plan')
      : [{ path: 'plan', says: say`is missing or no object` }]),
  )
  const kinds = readCards(cards, faults)
  readLinks(links, kinds, faults)
  const drawings = readCanvas(canvas, faults)
  if (faults.length > 0) return { ok: false, faults }
  return {
    ok: true,
    file: { plan: plan as Plan, cards: cards as Card[], links: links as Link[], canvas: drawings, kept },
  }
}

function readCards(cards: unknown, faults: Fault[]): Map<string, CardKindName> {
  const kinds = new Map<string, CardKindName>()
  if (!Array.isArray(cards)) return (faults.push({ path: 'cards', says: say`is not a list` }), kinds)
  if (cards.length > limits.cards)
    return (
      faults.push({
        path: 'cards',
        says: say`are ${cards.length}, and at most ${limits.cards} fit on a board`,
      }),
      kinds
    )
  const seen = new Set<string>()
  cards.forEach((card: unknown, index) => {
    const path = `cards[${index}]`
    if (!isPlain(card)) return faults.push({ path, says: say`is not a card` })
    const { kind } = card
    readId(card['id'], path, seen, faults)
    if (!isCardKind(kind))
      return faults.push({
        path: `${path}.kind`,
        says: kind === undefined ? say`is missing` : say`is no kind of card: ${shown(kind)}`,
      })
    if (Id.safeParse(card['id']).success) kinds.set(card['id'] as string, kind)
    return faults.push(...recordFaults(cardKinds[kind].schema, card, path))
  })
  return kinds
}

function readId(id: unknown, path: string, seen: Set<string>, faults: Fault[]): void {
  if (!Id.safeParse(id).success)
    return void faults.push({
      path: `${path}.id`,
      says: id === undefined ? say`is missing` : say`is no id: ${shown(id)}`,
    })
  if (seen.has(id as string)) faults.push({ path: `${path}.id`, says: say`is used twice: ${shown(id)}` })
  seen.add(id as string)
}

function readLinks(links: unknown, kinds: ReadonlyMap<string, CardKindName>, faults: Fault[]): void {
  if (!Array.isArray(links)) return void faults.push({ path: 'links', says: say`is not a list` })
  const seen = new Set<string>()
  links.forEach((link: unknown, index) => readLink(link, `links[${index}]`, kinds, seen, faults))
}

function readLink(
  link: unknown,
  path: string,
  kinds: ReadonlyMap<string, CardKindName>,
  seen: Set<string>,
  faults: Fault[],
): void {
  if (!isPlain(link)) return void faults.push({ path, says: say`is not a link` })
  readId(link['id'], path, seen, faults)
  const { kind } = link
  if (!isLinkKind(kind))
    return void faults.push({
      path: `${path}.kind`,
      says: kind === undefined ? say`is missing` : say`is no kind of link: ${shown(kind)}`,
    })
  faults.push(...recordFaults(linkKinds[kind].schema, link, path))
  const [from, to] = (['from', 'to'] as const).map((end) => endOf(link[end], `${path}.${end}`, kinds, faults))
  if (from && to && !fits(kind, from, to)) faults.push({ path, says: whyNot(kind, from, to) })
}

function endOf(
  end: unknown,
  path: string,
  kinds: ReadonlyMap<string, CardKindName>,
  faults: Fault[],
): CardKindName | undefined {
  if (typeof end !== 'string') return undefined
  const kind = kinds.get(end)
  if (!kind) faults.push({ path, says: say`names a card that is not there: ${shown(end)}` })
  return kind
}

/** Free drawing stands as a list of records, or as an object by id. */
function readCanvas(canvas: unknown, faults: Fault[]): Drawing[] {
  const list = isPlain(canvas)
    ? Object.entries(canvas).map(([id, one]) => (isPlain(one) ? { ...one, id } : one))
    : canvas
  if (!Array.isArray(list)) return (faults.push({ path: 'canvas', says: say`is not a list` }), [])
  const seen = new Set<string>()
  list.forEach((one: unknown, index) => {
    if (isPlain(one)) readId(one['id'], `canvas[${index}]`, seen, faults)
    else faults.push({ path: `canvas[${index}]`, says: say`is not a drawing` })
  })
  return list as Drawing[]
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)

/** The board as a plan file: what export gives and `boards.get` answers. Sorted by id, so that equal boards are equal files. */
export function planFileOf(board: Board, kept: Record<string, unknown> = {}): Record<string, unknown> {
  const drawings = [...board.drawings.values()].sort(byId)
  return {
    format,
    version,
    plan: board.plan,
    cards: [...board.cards.values()].sort(byId),
    links: [...board.links.values()].sort(byId),
    ...(drawings.length > 0 ? { canvas: drawings } : {}),
    ...kept,
  }
}
