import type { Board } from '@parley/model/board/board.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { planFields } from '@parley/model/board/plan.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import type { Field, Fields } from '@parley/model/cards/field.ts'
import { cardKinds } from '@parley/model/cards/index.ts'
import { commonFields } from '@parley/model/cards/kind.ts'
import { linkKinds } from '@parley/model/links/index.ts'
import { check } from '@parley/model/rules/check.ts'
import type { Finding, Rule } from '@parley/model/rules/rule.ts'
import { shownNumber } from '@parley/model/rules/words.ts'
import { drawing, thePlan, type Mark } from './drawing.ts'

/** The day is fixed, so that the pages do not change by themselves. */
const today = '2026-09-01'

/** What a rule says about its own breaking example. */
export const foundBy = ({ code, breaking }: Rule): Finding[] =>
  check(boardFrom(sketch(breaking)), { today }).filter(({ rule }) => rule === code)

/** Both examples of a rule, drawn: in the one what it speaks of is marked, in the other what was put right. */
export function drawingsOf(rule: Rule): { broken: string; mended: string } {
  const [broken, mended] = [boardFrom(sketch(rule.breaking)), boardFrom(sketch(rule.repaired))]
  const [before, after] = [differences(broken, mended), differences(mended, broken)]
  return {
    broken: drawing(broken, { said: before, marks: faultsOf(foundBy(rule)) }),
    mended: drawing(mended, { said: after, marks: mendedOn(mended, broken, after) }),
  }
}

/** The graver a finding, the later it is painted. */
function faultsOf(found: readonly Finding[]): Map<string, Mark> {
  const weight = { hint: 0, warning: 1, error: 2 }
  const rising = found.toSorted((a, b) => weight[a.severity] - weight[b.severity])
  return new Map(
    rising.flatMap(({ severity, cards, links }) =>
      [...cards, ...links, ...(cards.length === 0 ? [thePlan] : [])].map((id) => [id, severity] as const),
    ),
  )
}

/** What is new, says something else than before, or has lost a link. */
function mendedOn(board: Board, before: Board, said: ReadonlyMap<string, string[]>): Map<string, Mark> {
  const isNew = (id: string) => id !== thePlan && !before.cards.has(id) && !before.links.has(id)
  const cut = [...before.links.values()].filter(({ id }) => !board.links.has(id))
  const freed = new Set(cut.flatMap(({ from, to }) => [from, to]))
  const ids = [thePlan, ...board.cards.keys(), ...board.links.keys()]
  const mended = ids.filter((id) => isNew(id) || freed.has(id) || (said.get(id)?.length ?? 0) > 0)
  return new Map(mended.map((id) => [id, 'good'] as const))
}

/** What one board says otherwise than the other: a row a field, by the id of the card or the link. */
function differences(board: Board, other: Board): Map<string, string[]> {
  const rows = new Map([[thePlan, rowsOf(board.plan, other.plan, planFields)]])
  for (const card of board.cards.values()) {
    const fields = { ...cardKinds[card.kind].fields, ...commonFields, notes }
    rows.set(card.id, rowsOf(card, other.cards.get(card.id), fields))
  }
  for (const link of board.links.values()) {
    const said = rowsOf(link, other.links.get(link.id), linkKinds[link.kind].fields)
    rows.set(
      link.id,
      said.map((row) => row.replace(/^[^:]*: /, '')),
    )
  }
  return rows
}

const notes = { ...commonFields.owner, label: 'Notes' }

/** Nothing is said of what the other board does not have at all: that it is there says it. */
function rowsOf(record: object, other: object | undefined, fields: Fields): string[] {
  if (!other) return []
  const [mine, theirs] = [new Map(Object.entries(record)), new Map(Object.entries(other))]
  return Object.entries(fields)
    .filter(([key]) => JSON.stringify(mine.get(key)) !== JSON.stringify(theirs.get(key)))
    .map(([key, { label, options }]) => `${label}: ${shown(mine.get(key), options)}`)
}

function shown(value: unknown, options: Field['options'] = []): string {
  if (value === undefined || value === '') return '—'
  if (typeof value === 'number') return shownNumber(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return options.find((one) => one.value === value)?.label ?? value
  if (Array.isArray(value)) return value.map((one) => shown(one, options)).join(', ')
  return Object.entries(value ?? {})
    .map(([key, one]) => `${key} ${shown(one)}`)
    .join(', ')
}
