import type { Field } from '@parley/model/cards/field.ts'
import { within } from '@parley/model/tongue/tongue.ts'
import type { Formats } from '../words/format.ts'
import type { Words } from '../words/words.ts'

type Tongue = { words: Words; formats: Formats }
type Sort = Pick<Field, 'control'> & Partial<Field>

/** A field's value as it stands in a sentence. */
export function shownValue(value: unknown, field: Sort | undefined, tongue: Tongue): string {
  const { words, formats } = tongue
  const said = words.board.findings.changes
  if (typeof value === 'boolean') return value ? said.yes : said.no
  if (typeof value === 'number') return shownNumber(value, field, formats)
  if (typeof value === 'string') return shownText(value, field, formats, said.quoted)
  if (Array.isArray(value)) return formats.list(value.map((one) => shownValue(one, field, tongue)))
  if (typeof value !== 'object' || value === null) return said.nothing
  return Object.entries(value)
    .map(([key, one]) => {
      const inner = field?.fields?.[key]
      return `${inner ? within(inner.label) : key} ${shownValue(one, inner, tongue)}`
    })
    .join(', ')
}

function shownNumber(value: number, field: Sort | undefined, { number, percent }: Formats): string {
  if (field?.control === 'fraction') return percent(value * 100, 2)
  if (field?.control === 'percent' || field?.control === 'percentByKey') return percent(value, 2)
  const shown = number(value, { maximumFractionDigits: 6 })
  return field?.unit ? `${shown} ${field.unit}` : shown
}

function shownText(
  value: string,
  field: Sort | undefined,
  { date }: Formats,
  quoted: (text: string) => string,
): string {
  if (field?.control === 'date') return date(value)
  const option = field?.options?.find((one) => one.value === value)
  if (option) return within(option.label)
  return field?.control === 'time' ? value : quoted(value)
}
