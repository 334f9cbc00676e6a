import { cardKinds, type Card } from '../cards/index.ts'
import { clipped, filled, shownNumber } from '../rules/words.ts'
import type { Change } from './change.ts'
import type { Changed } from './difference.ts'
import { isProse, labelOf, shown } from './said.ts'

const statuses: Readonly<Record<string, string | undefined>> = {
  parked: 'is parked now',
  draft: 'is a draft again',
  active: 'counts again',
}

/** What is other about one card, a sentence each: first what it is called, then what a planner has a word for. */
export function changeOfCard(
  { before, after, changes }: Changed<Card>,
  currency: string | undefined,
): string[] {
  const name = `${cardKinds[after.kind].word} “${clipped(after.title) || '–'}”`
  const rest = changes.filter(({ path: [field] }) => field !== 'title' && field !== 'kind')
  const inWords = wordsFor(before, after, rest)
  const left = rest.filter(({ path: [field = ''] }) => !inWords.fields.includes(field))
  return [
    ...(before.kind === after.kind
      ? []
      : [
          `${cardKinds[before.kind].word} “${clipped(before.title)}” is a ${cardKinds[after.kind].word.toLowerCase()} now.`,
        ]),
    ...(before.title === after.title
      ? []
      : [
          `${cardKinds[before.kind].word} “${clipped(before.title) || '–'}” is called “${clipped(after.title) || '–'}” now.`,
        ]),
    ...inWords.says.map((says) => `${name} ${says}.`),
    ...left.map((change) => `${name}: ${ofChange(change, after, currency)}.`),
  ]
}

type InWords = { says: string[]; fields: string[] }

/** Changes that a planner tells in words of their own, and the fields that are told of with them. */
function wordsFor(before: Card, after: Card, changes: readonly Change[]): InWords {
  const changed = new Set(changes.map(({ path: [field = ''] }) => field))
  const said: InWords = { says: [], fields: [] }
  const say = (says: string, ...fields: string[]) => {
    said.says.push(says)
    said.fields.push(...fields)
  }
  if (changed.has('status')) say(statuses[after.status ?? 'active'] ?? 'has another status', 'status')
  if (before.kind === 'contactPoint' && after.kind === 'contactPoint') {
    const [had, has] = [hasWayBack(before), hasWayBack(after)]
    if (had && !has) say('lost its way back', 'direction', 'feedbackChannel')
    if (!had && has) say('has a way back now', 'direction', 'feedbackChannel')
  }
  if (before.kind === 'objective' && after.kind === 'objective' && changed.has('target')) {
    const [from, to, unit] = [before.target, after.target, after.unit]
    if (from !== undefined && to !== undefined)
      say(`target ${shownNumber(from)} → ${shownNumber(to)}${unit ? ` ${unit}` : ''}`, 'target')
  }
  return said
}

const hasWayBack = (point: Extract<Card, { kind: 'contactPoint' }>): boolean =>
  point.direction === 'twoWay' || filled(point.feedbackChannel)

function ofChange({ path, from, to }: Change, { kind }: Card, currency: string | undefined): string {
  const told = { home: { card: kind }, path, currency }
  const label = labelOf(told)
  if (isProse(told) && from !== undefined && to !== undefined) return `${label} reads otherwise`
  if (to === undefined) return `${label} is not said any more`
  if (from === undefined && isProse(told)) return `${label} is said now`
  return `${label} ${shown(from, told)} → ${shown(to, told)}`
}
