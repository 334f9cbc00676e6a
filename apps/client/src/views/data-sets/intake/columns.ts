import { plainOf } from '../../../ui/matches.ts'
import type { What } from './list.ts'

/** Columns of ours by what a list is of; those of people beyond them are kept under their own names. */
export const needed = {
  people: ['id', 'type'],
  purchases: ['person', 'date', 'category', 'brand', 'quantity', 'amount'],
} as const satisfies Record<What, readonly string[]>
const also = { people: ['language', 'consent'], purchases: [] } as const

/** What a list may leave out where it is the same for all: whoever sends it says so. */
export const sayable = { people: 'type', purchases: 'category' } as const satisfies Record<What, string>
export const types = ['customer', 'prospect'] as const

export type Ours = (typeof needed)[What][number] | (typeof also)[What][number]
/** What becomes of a column: one of ours, a field of people under its own name, or nothing. */
export type Target = Ours | 'kept' | undefined
/** What each column of the file becomes, in its order. */
export type Targets = readonly Target[]

export const oursOf = (what: What): readonly Ours[] => [...needed[what], ...also[what]]

/** What columns are called elsewhere, in small letters and without accents. */
const names: Record<Ours, string> = {
  id: 'id|customer|customer id|customer no|customer number|member|member id|person|person id|client id|kundennummer|kunde|kunden-id|mitglied|mitgliedsnummer|kennung',
  type: 'type|kind|customer type|status|art|typ|kundentyp',
  language: 'language|lang|locale|sprache',
  consent: 'consent|opt-in|optin|opt in|permission|einwilligung|zustimmung',
  person:
    'person|person id|customer|customer id|customer no|customer number|member|member id|id|kundennummer|kunde|kunden-id|mitglied|mitgliedsnummer|kennung',
  date: 'date|day|purchase date|order date|bought on|datum|tag|kaufdatum|bestelldatum',
  category: 'category|product group|group|kategorie|warengruppe|produktgruppe',
  brand: 'brand|label|make|marke|hersteller',
  quantity: 'quantity|qty|units|pieces|count|menge|anzahl|stuck',
  amount: 'amount|total|price|value|revenue|sum|spend|betrag|preis|umsatz|summe|wert',
}

const plainName = (header: string): string =>
  plainOf(header)
    .replace(/[\s_.:]+/g, ' ')
    .trim()

/** The best guess at what each column is; of two that could be one, the one whose name is nearer to ours. */
export function guessTargets(what: What, headers: readonly string[]): Targets {
  const targets: Target[] = headers.map(() => undefined)
  for (const ours of oursOf(what)) {
    const found = names[ours]
      .split('|')
      .map((name) => headers.findIndex((header, at) => !targets[at] && plainName(header) === name))
      .find((at) => at >= 0)
    if (found !== undefined) targets[found] = ours
  }
  return targets.map((target) => target ?? (what === 'people' ? 'kept' : undefined))
}

/** No two columns are the same one of ours: the one that was chosen last is. */
export const withTarget = (targets: Targets, at: number, target: Target): Targets =>
  targets.map((one, column) => {
    if (column === at) return target
    return one === target && one !== 'kept' ? undefined : one
  })

export const missingIn = (what: What, targets: Targets, all = ''): readonly Ours[] =>
  needed[what].filter((ours) => !targets.includes(ours) && (all.trim() === '' || ours !== sayable[what]))

/** A name that two columns have: such a list cannot be told apart. */
export const twiceIn = (headers: readonly string[]): string | undefined =>
  headers.find((name, at) => name.trim() !== '' && at !== headers.findIndex((one) => alike(one, name)))

const alike = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** What ours are called in the file; one that is not there is called nothing, so that none is taken for it by its name. */
export const mapOf = (what: What, headers: readonly string[], targets: Targets): Record<string, string> =>
  Object.fromEntries(oursOf(what).map((ours) => [ours, headers[targets.indexOf(ours)]?.trim() ?? '']))

/** Columns of theirs that are not to be kept. */
export const leftIn = (headers: readonly string[], targets: Targets): string[] =>
  headers.map((header) => header.trim()).filter((_, at) => targets[at] === undefined)
