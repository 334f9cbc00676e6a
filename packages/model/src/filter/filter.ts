import type { Board } from '../board/board.ts'
import { status } from '../cards/kind.ts'
import type { Card } from '../cards/index.ts'
import { rules } from '../rules/index.ts'
import type { Finding } from '../rules/rule.ts'
import { stagesOf } from '../rules/stages.ts'
import { asText } from '../rules/words.ts'
import { belongsOn } from './belongs.ts'

/** By what the cards of a plan are chosen. An address names these, each as often as it has values. */
export const filterKeys = ['strand', 'segment', 'stage', 'owner', 'status', 'finding', 'tag'] as const
export type FilterKey = (typeof filterKeys)[number]
/** What is asked for: any of the values of a key, and all keys together. */
export type Filter = Readonly<Record<FilterKey, readonly string[]>>

export const noFilter: Filter = {
  strand: [],
  segment: [],
  stage: [],
  owner: [],
  status: [],
  finding: [],
  tag: [],
}

/** A filter from whatever holds the values of each key. */
export const filterFrom = (valuesOf: (key: FilterKey) => readonly string[]): Filter =>
  Object.fromEntries(filterKeys.map((key) => [key, valuesOf(key)])) as Record<FilterKey, readonly string[]>

export const isOn = (filter: Filter): boolean => filterKeys.some((key) => filter[key].length > 0)

/** A card that says nothing of its status is active. */
const statusOf = ({ status = 'active' }: Card): string => status

type Found = Pick<Finding, 'rule' | 'severity' | 'cards' | 'under'>
type Values = (card: Card) => Iterable<string>

/** What a card has of each key: severities and codes of what is found at it, ids of segments, texts as they are compared. */
function valuesOn(board: Board, findings: readonly Found[]): Record<FilterKey, Values> {
  const { strands, segments, stages } = belongsOn(board)
  const found = new Map<string, Set<string>>()
  for (const { cards, rule, severity, under } of findings)
    for (const id of cards) {
      const at = found.get(id) ?? new Set()
      at.add(rule)
      // What is folded under another is counted nowhere by its weight.
      if (under === null) at.add(severity)
      found.set(id, at)
    }
  return {
    strand: strands,
    segment: segments,
    stage: stages,
    owner: ({ owner = '' }) => [asText(owner)].filter(Boolean),
    status: (card) => [statusOf(card)],
    finding: ({ id }) => found.get(id) ?? [],
    tag: ({ tags = [] }) => tags.map(asText).filter(Boolean),
  }
}

const texts: readonly FilterKey[] = ['stage', 'owner', 'tag']
const compared = (key: FilterKey, value: string): string => (texts.includes(key) ? asText(value) : value)

/** The ids of the cards that do not pass; undefined where all do, because nothing known is asked for. */
export function heldBack(board: Board, findings: readonly Found[], asked: Filter): Set<string> | undefined {
  const filter = isOn(asked) ? knownOf(board, asked) : noFilter
  return isOn(filter) ? failing(board, findings, filter) : undefined
}

/**
 * The same for whoever may see nothing else: what is asked for and is no more there lets nothing through, or the whole
 * plan would lie open once the last card with that tag is gone.
 */
export const withheld = (board: Board, findings: readonly Found[], asked: Filter): Set<string> | undefined =>
  isOn(asked) ? failing(board, findings, asked) : undefined

function failing(board: Board, findings: readonly Found[], filter: Filter): Set<string> {
  const values = valuesOn(board, findings)
  const wanted = filterKeys
    .filter((key) => filter[key].length > 0)
    .map((key) => ({ of: values[key], asked: new Set(filter[key].map((value) => compared(key, value))) }))
  const passes = (card: Card) =>
    wanted.every(({ of, asked }) => [...of(card)].some((value) => asked.has(value)))
  return new Set([...board.cards.values()].filter((card) => !passes(card)).map(({ id }) => id))
}

/** A value that can be asked for, and how many cards have it. `says` is how somebody wrote it, where it is a text. */
export type Choice = { value: string; says: string; cards: number }
export type Choices = Readonly<Record<FilterKey, readonly Choice[]>>

const strands = ['sales', 'human']
const statuses = status.options.map(({ value }) => value)
const severities = ['error', 'warning', 'hint']

/** What can be asked for on this board, in the order in which it is offered. */
export function choicesOn(board: Board, findings: readonly Found[]): Choices {
  const values = valuesOn(board, findings)
  const cards = [...board.cards.values()]
  const choices = (key: FilterKey, offered: readonly string[]): Choice[] => {
    const counts = new Map<string, number>()
    for (const card of cards)
      for (const value of new Set(values[key](card))) counts.set(value, (counts.get(value) ?? 0) + 1)
    return offered.map((says) => ({ value: says, says, cards: counts.get(compared(key, says)) ?? 0 }))
  }
  return {
    strand: choices('strand', strands),
    segment: choices(
      'segment',
      cards.filter(({ kind }) => kind === 'segment').map(({ id }) => id),
    ),
    stage: choices('stage', stagesOf(board)),
    owner: choices('owner', distinct(cards.flatMap(({ owner }) => owner ?? []))),
    status: choices('status', statuses),
    finding: choices('finding', [...severities, ...new Set(findings.map(({ rule }) => rule).sort())]),
    tag: choices('tag', distinct(cards.flatMap(({ tags }) => tags ?? []))),
  }
}

/** Texts that are the same once, as the first wrote it, by the alphabet. */
function distinct(all: readonly string[]): string[] {
  const first = new Map<string, string>()
  for (const one of all) if (asText(one) && !first.has(asText(one))) first.set(asText(one), one.trim())
  return [...first].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, says]) => says)
}

const codes = new Set(rules.map(({ code }) => code))

/** Each value that the board knows, by its form as it is compared, as it is offered. */
function knownTo(board: Board, key: FilterKey): ReadonlyMap<string, string> {
  const cards = () => [...board.cards.values()]
  const all: Record<FilterKey, () => readonly (string | undefined)[]> = {
    strand: () => strands,
    segment: () => cards().flatMap(({ id, kind }) => (kind === 'segment' ? [id] : [])),
    stage: () => stagesOf(board),
    owner: () => cards().map(({ owner }) => owner),
    status: () => statuses,
    finding: () => [...severities, ...codes],
    tag: () => cards().flatMap(({ tags = [] }) => tags),
  }
  const known = new Map<string, string>()
  for (const one of all[key]()) {
    const form = one === undefined ? '' : compared(key, one)
    if (one !== undefined && !known.has(form)) known.set(form, key === 'segment' ? one : one.trim())
  }
  return known
}

/**
 * What is asked for of what there is: a segment that was deleted, or a misspelt word, holds nothing back. A rule is
 * known though it finds nothing, or the last repair would bring all cards back.
 */
export const knownOf = (board: Board, asked: Filter): Filter =>
  filterFrom((key) => {
    if (asked[key].length === 0) return []
    const known = knownTo(board, key)
    return [...new Set(asked[key].flatMap((value) => known.get(compared(key, value)) ?? []))]
  })
