import { cardKinds, type Card } from '../cards/index.ts'
import { clipped, filled } from '../rules/words.ts'
import { say, within } from '../tongue/tongue.ts'
import type { Change } from './change.ts'
import type { Changed } from './difference.ts'
import { fieldsSaid } from './fields-said.ts'
import { markOf } from './said.ts'

const statuses: Readonly<Record<string, (() => string) | undefined>> = {
  parked: () => say`is parked now`,
  draft: () => say`is a draft now`,
}

const countsNow = (before: Card): string =>
  before.status === 'draft' ? say`is no draft any more` : say`counts again`

/** What is other about one card, a sentence each: first what it is called, then what a planner has a word for. */
export function changeOfCard(
  { before, after, changes }: Changed<Card>,
  currency: string | undefined,
): string[] {
  const called = (card: Card) => say`${cardKinds[card.kind].word} “${clipped(card.title) || '–'}”`
  const name = called(after)
  const rest = changes.filter(({ path: [field] }) => field !== 'title' && field !== 'kind')
  const inWords = wordsFor(before, after, rest)
  const left = rest.filter(({ path: [field = ''] }) => !inWords.fields.includes(field))
  return [
    ...(before.kind === after.kind
      ? []
      : [say`${called(before)} is a ${within(cardKinds[after.kind].word)} now.`]),
    ...(before.title === after.title
      ? []
      : [say`${called(before)} is called “${clipped(after.title) || '–'}” now.`]),
    ...inWords.says.map((says) => `${name} ${says}.`),
    ...fieldsSaid(left, { home: { card: after.kind }, currency }).map((says) => `${name}: ${says}.`),
  ]
}

type InWords = { says: string[]; fields: string[] }

/** Changes that a planner tells in words of their own, and the fields that are told of with them. */
function wordsFor(before: Card, after: Card, changes: readonly Change[]): InWords {
  const changed = new Set(changes.map(({ path: [field = ''] }) => field))
  const said: InWords = { says: [], fields: [] }
  const tell = (says: string, ...fields: string[]) => {
    said.says.push(says)
    said.fields.push(...fields)
  }
  if (changed.has('status')) tell(statuses[after.status ?? 'active']?.() ?? countsNow(before), 'status')
  if (changed.has('locked')) tell(after.locked ? say`is locked now` : say`is unlocked`, 'locked')
  for (const change of changes) {
    const [field = ''] = change.path
    const mark = field === 'locked' ? undefined : markOf({ card: after.kind }, field)
    if (mark) tell(marked(mark, change), field)
  }
  if (before.kind === 'contactPoint' && after.kind === 'contactPoint') {
    const [had, has] = [hasWayBack(before), hasWayBack(after)]
    if (had && !has) tell(say`lost its way back`, 'direction', 'feedbackChannel')
    if (!had && has) tell(say`has a way back now`, 'direction', 'feedbackChannel')
  }
  if (after.kind === 'objective') {
    const measured = changes.filter(({ path: [field = ''] }) => field === 'target' || field === 'baseline')
    const told = { home: { card: after.kind }, currency: undefined, unit: after.unit }
    for (const change of measured.toReversed()) tell(fieldsSaid([change], told).join(), change.path[0] ?? '')
  }
  return said
}

/** A yes, a no, or nothing said: a no is more than nothing. */
function marked(mark: string, { from, to }: Change): string {
  if (to === true) return say`is marked “${mark}” now`
  if (from === true) return say`is no longer marked “${mark}”`
  return to === false ? say`is marked not “${mark}” now` : say`is no longer marked not “${mark}”`
}

const hasWayBack = (point: Extract<Card, { kind: 'contactPoint' }>): boolean =>
  point.direction === 'twoWay' || filled(point.feedbackChannel)
