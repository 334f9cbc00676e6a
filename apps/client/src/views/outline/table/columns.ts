import type { Board } from '@parley/model/board/board.ts'
import { line, prose, type Field } from '@parley/model/cards/field.ts'
import { cardKindNames, cardKinds, type Card, type CardKindName } from '@parley/model/cards/index.ts'
import { commonFields } from '@parley/model/cards/kind.ts'
import type { Severity } from '@parley/model/rules/rule.ts'
import type { Words } from '../../../words/words.ts'
import { partName } from '../part-name.ts'
import { stepOf, strandOn, strands, steps } from '../parts.ts'
import type { Found } from '../useAtCards.ts'
import { cellText, sortKey, type Tongue } from './cell-text.ts'

type Shown = { text: string; key: string | number | undefined }
export type Column = {
  name: string
  label: string
  /** In rem. */
  width: number
  /** What is written in it; a column without one only tells. */
  field?: Field
  shown: (card: Card, board: Board) => Shown
}

/** What a table may need to know of the whole board. */
export type Known = {
  tongue: Tongue
  foundAt: (card: string) => Found
  strandOf: ReturnType<typeof strandOn>
}

const widths: Partial<Record<Field['control'], number>> = {
  prose: 18,
  lines: 13,
  number: 7,
  money: 8,
  percent: 7,
  fraction: 7,
  yesNo: 6,
  date: 9,
  time: 6,
}

/** The columns that a table of one kind, or of all, can have; the title stands first, always. */
export function columnsOf(kind: CardKindName | undefined, known: Known): Column[] {
  const { outline, board } = known.tongue.words
  const title = fieldColumn('title', line({ label: outline.table.title, help: '' }), known.tongue, 18)
  const notes = fieldColumn('notes', prose({ label: board.inspector.notes, help: '' }), known.tongue)
  const own = Object.entries<Field>(kind ? cardKinds[kind].fields : sharedFields)
  const { locked, ...common } = commonFields
  const fields = [...Object.entries<Field>(common), ...own, ['locked', locked] as const]
  return [
    title,
    ...tellingColumns(known),
    ...fields.map(([name, field]) => fieldColumn(name, field, known.tongue)),
    notes,
  ]
}

/** Fields that several kinds have under one name, told by the first of them. */
const sharedFields: Readonly<Record<string, Field>> = (() => {
  const seen = new Map<string, { field: Field; kinds: number }>()
  for (const kind of cardKindNames)
    for (const [name, field] of Object.entries<Field>(cardKinds[kind].fields)) {
      const known = seen.get(name)
      if (!known) seen.set(name, { field, kinds: 1 })
      else if (known.field.control === field.control && known.field.label === field.label) known.kinds += 1
    }
  return Object.fromEntries(
    [...seen].filter(([, { kinds }]) => kinds > 2).map(([name, { field }]) => [name, field]),
  )
})()

const fieldColumn = (
  name: string,
  field: Field,
  tongue: Tongue,
  width = widths[field.control] ?? 11,
): Column => ({
  name,
  label: field.label,
  width,
  field,
  shown: (card, board) => {
    const said = Object.entries(card).find(([key]) => key === name)?.[1]
    // A card that says nothing of its status is active.
    const value = name === 'status' ? (said ?? 'active') : said
    return { text: cellText(value, field, board.plan.currency, tongue), key: sortKey(value, field) }
  },
})

const weights: Readonly<Record<Severity, number>> = { error: 10_000, warning: 100, hint: 1 }

/** What a card does not say itself: what it is, where it belongs, what is found at it. */
function tellingColumns({ tongue, foundAt, strandOf }: Known): Column[] {
  const { words, formats } = tongue
  const { table } = words.outline
  const told = (name: string, label: string, width: number, shown: Column['shown']): Column => ({
    name,
    label,
    width,
    shown,
  })
  return [
    told('kind', table.kindColumn, 9, ({ kind }) => ({
      text: cardKinds[kind].word,
      key: cardKindNames.indexOf(kind),
    })),
    told('step', table.step, 9, ({ kind }) => ({
      text: partName(stepOf(kind), words),
      key: steps.indexOf(stepOf(kind)),
    })),
    told('strand', table.strand, 8, (card) => {
      const strand = strandOf(card)
      return { text: strand === 'neither' ? '' : partName(strand, words), key: strands.indexOf(strand) }
    }),
    told('findings', table.findings, 8, ({ id }) => {
      const findings = foundAt(id)
      const weight = Object.entries(weights).reduce(
        (sum, [severity, one]) => sum + one * countOf(findings, severity),
        0,
      )
      return { text: findingsText(findings, words), key: weight === 0 ? undefined : -weight }
    }),
    told('links', table.links, 5, ({ id }, { leaving, arriving }) => {
      const count = (leaving.get(id)?.length ?? 0) + (arriving.get(id)?.length ?? 0)
      return { text: count > 0 ? formats.number(count) : '', key: -count }
    }),
  ]
}

const countOf = (findings: Found, severity: string): number =>
  Object.entries(findings).find(([one]) => one === severity)?.[1] ?? 0

const findingsText = (findings: Found, { canvas }: Words): string =>
  (['error', 'warning', 'hint'] as const)
    .flatMap((severity) => {
      const count = findings[severity]
      return count ? [canvas.states.findings[severity](count)] : []
    })
    .join(', ')

const usualOfKind = 4

/** The columns that are shown until somebody chooses. */
export function usualColumns(kind: CardKindName | undefined): string[] {
  if (!kind) return ['title', 'kind', 'status', 'owner', 'tags', 'findings']
  return [
    'title',
    'status',
    'owner',
    ...Object.keys(cardKinds[kind].fields).slice(0, usualOfKind),
    'findings',
  ]
}
