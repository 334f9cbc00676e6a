import { planFields } from '../board/plan.ts'
import { cardKinds, type CardKindName } from '../cards/index.ts'
import type { Field, Fields } from '../cards/field.ts'
import { commonFields } from '../cards/kind.ts'
import { linkKinds, type LinkKindName } from '../links/index.ts'
import { shownMoney } from '../rules/money.ts'
import { shownDay } from '../rules/time.ts'
import { clipped, listed, shownNumber } from '../rules/words.ts'

/** What a value stands in: the plan, a card or a link of a kind. */
export type Home = { plan: true } | { card: CardKindName } | { link: LinkKindName }
type Told = { home: Home; path: readonly string[]; currency: string | undefined }

function fieldsOf(home: Home): Fields {
  if ('plan' in home) return planFields
  if ('link' in home) return linkKinds[home.link].fields
  return { ...commonFields, ...cardKinds[home.card].fields }
}

/** Where a number is going, a planner says so by another word than what stands beside the field. */
const spoken: Readonly<Record<string, string | undefined>> = {
  baseline: 'start',
  target: 'target',
  title: 'title',
  notes: 'notes',
}

const fieldAt = (home: Home, [first = '', second = '']: readonly string[]): Field | undefined => {
  const field = fieldsOf(home)[first]
  return field?.fields?.[second] ?? field
}

/** “brand shares, Brimberg”, “target”: the field in lower case, and which part of it. */
export function labelOf({ home, path: [first = '', ...inner] }: Pick<Told, 'home' | 'path'>): string {
  const field = fieldsOf(home)[first]
  const parts = inner.map((part) => field?.fields?.[part]?.label.toLowerCase() ?? part)
  return [spoken[first] ?? field?.label.toLowerCase() ?? first, ...parts].join(', ')
}

/** A text that is written out, rather than a word or a number: it is told as rewritten. */
export const isProse = ({ home, path }: Pick<Told, 'home' | 'path'>): boolean =>
  path[0] === 'notes' || ['prose', 'lineByKey', 'rows', 'group'].includes(fieldAt(home, path)?.control ?? '')

/** A value as it stands in a sentence, in the words of its field. */
export function shown(value: unknown, told: Told): string {
  const field = fieldAt(told.home, told.path)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return shownAmount(value, field, told.currency)
  if (typeof value === 'string') return shownText(value, field)
  if (Array.isArray(value)) return value.length > 0 ? listed(value.map((one) => shown(one, told))) : 'none'
  if (typeof value !== 'object' || value === null) return 'not set'
  return listed(Object.entries(value).map(([key, one]) => `${key} ${shown(one, told)}`))
}

function shownAmount(value: number, field: Field | undefined, currency: string | undefined): string {
  switch (field?.control) {
    case 'money':
      return shownMoney(value, currency)
    case 'percent':
    case 'percentByKey':
      return `${shownNumber(value)} %`
    case 'fraction':
      return `${shownNumber(value * 100)} %`
    default:
      return field?.unit ? `${shownNumber(value)} ${field.unit}` : shownNumber(value)
  }
}

function shownText(value: string, field: Field | undefined): string {
  if (field?.control === 'date' && /^\d{4}-\d\d-\d\d$/.test(value)) return shownDay(value)
  const option = field?.options?.find((one) => one.value === value)
  if (option) return option.label.toLowerCase()
  return field?.control === 'line' || field?.control === 'time' || field?.control === 'currency'
    ? clipped(value, 40)
    : `“${clipped(value, 40)}”`
}
