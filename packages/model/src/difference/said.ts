import { planFields } from '../board/plan.ts'
import { cardKinds, type CardKindName } from '../cards/index.ts'
import type { Control, Field, Fields } from '../cards/field.ts'
import { commonFields } from '../cards/kind.ts'
import { linkKinds, type LinkKindName } from '../links/index.ts'
import { shownMoney } from '../rules/money.ts'
import { shownDay } from '../rules/time.ts'
import { clipped, listed, shownIn, shownPercent } from '../rules/words.ts'
import { said, say, within } from '../tongue/tongue.ts'
import { spoken } from './spoken.ts'

/** What a value stands in: the plan, a card or a link of a kind. */
export type Home = { plan: true } | { card: CardKindName } | { link: LinkKindName }
type Told = { home: Home; path: readonly string[]; currency: string | undefined }

function fieldsOf(home: Home): Fields {
  if ('plan' in home) return planFields
  if ('link' in home) return linkKinds[home.link].fields
  return { ...commonFields, ...cardKinds[home.card].fields }
}

const fieldAt = (home: Home, [first = '', second = '']: readonly string[]): Field | undefined => {
  const field = fieldsOf(home)[first]
  return field?.fields?.[second] ?? field
}

/** The fields of a home, in the order in which the inspector shows them. */
export const namesOf = (home: Home): string[] => Object.keys(fieldsOf(home))

/** “brand shares”, “target”: a field as a noun. */
export function labelOf(home: Home, field: string): string {
  const kind = 'card' in home ? home.card : ''
  const noun = spoken[`${kind}.${field}`] ?? spoken[field]
  return noun === undefined ? within(fieldsOf(home)[field]?.label ?? field) : said(noun)
}

const inSentence = (label: string | undefined): string | undefined =>
  label === undefined ? undefined : within(label)

/** A part of a field that has a label of its own; planners name the others themselves. */
export const partLabel = (home: Home, [field = '', part = '']: readonly string[]): string | undefined =>
  inSentence(fieldsOf(home)[field]?.fields?.[part]?.label)

/** Whether a field of this name holds running words. */
export const isProse = (home: Home, field: string): boolean => fieldsOf(home)[field]?.control === 'prose'

/** How a change of a field is told: as rewritten, as rows that came, as words that came and went, or by its values. */
export function controlOf({ home, path }: Pick<Told, 'home' | 'path'>): 'prose' | 'rows' | 'list' | 'value' {
  if (path[0] === 'notes') return 'prose'
  // What is claimed is a number or a few words, and it is these that a lead is asked about.
  if (path[0] === 'claims') return 'value'
  switch (fieldAt(home, path)?.control) {
    case 'prose':
    case 'lineByKey':
    case 'group':
      return 'prose'
    case 'rows':
      return 'rows'
    case 'lines':
    case 'choices':
      return 'list'
    default:
      return 'value'
  }
}

/** A value as it stands in a sentence, in the words of its field. */
export function shown(value: unknown, told: Told): string {
  const field = fieldAt(told.home, told.path)
  if (typeof value === 'boolean') return value ? say`yes` : say`no`
  if (typeof value === 'number') return shownAmount(value, field, told.currency)
  if (typeof value === 'string') return shownText(value, field)
  if (Array.isArray(value)) return value.length > 0 ? listed(value.map((one) => shown(one, told))) : say`none`
  if (typeof value !== 'object' || value === null) return say`not set`
  return listed(Object.entries(value).map(([key, one]) => `${key} ${shown(one, told)}`))
}

function shownAmount(value: number, field: Field | undefined, currency: string | undefined): string {
  switch (field?.control) {
    case 'money':
      return shownMoney(value, currency)
    case 'percent':
    case 'percentByKey':
      return shownPercent(value)
    case 'fraction':
      return shownPercent(value * 100)
    default:
      return shownIn(value, field?.unit)
  }
}

/** Short words that are seen to be one where they stand. */
const unquoted: readonly Control[] = ['line', 'time', 'currency', 'timeZone']

function shownText(value: string, field: Field | undefined): string {
  if (field?.control === 'date' && /^\d{4}-\d\d-\d\d$/.test(value)) return shownDay(value)
  const option = field?.options?.find((one) => one.value === value)
  if (option) return within(option.label)
  return unquoted.some((control) => control === field?.control)
    ? clipped(value, 40)
    : say`“${clipped(value, 40)}”`
}

/** What a card is marked as where a field of it is a yes: “push”. Undefined for every other field. */
export function markOf(home: Home, field: string): string | undefined {
  const found = fieldAt(home, [field])
  return found?.control === 'yesNo' ? within(found.label) : undefined
}
