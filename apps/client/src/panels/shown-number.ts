import { planFields } from '@parley/model/board/plan.ts'
import { isCurrency } from '@parley/model/cards/currency.ts'
import { cardKinds, isCardKind, type CardKindName } from '@parley/model/cards/index.ts'
import { measureKindList } from '@parley/model/cards/measure-kind.ts'
import { sortOfUnit } from '@parley/model/metrics/metric.ts'
import { linkKinds } from '@parley/model/links/index.ts'
import { within } from '@parley/model/tongue/tongue.ts'
import { moneyOf } from '../canvas/faces/money.ts'
import { tongue } from '../canvas/tongue.ts'

/** A number in its unit, as it stands in a table. */
export function shownNumber(value: number, unit: string | undefined, currency: string | undefined): string {
  const sort = sortOfUnit(unit)
  if (sort === 'money' || (unit && unit === currency)) return shownMoney(value, currency)
  if (sort === 'percent') return tongue.formats.percent(value, 1)
  if (sort === 'share') return tongue.formats.percent(value * 100, 1)
  return tongue.formats.number(value, { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 })
}

/** Money; of less than a coin, its first two digits. */
export function shownMoney(value: number, currency: string | undefined): string {
  if (value !== 0 && Math.abs(value) < 0.1 && currency && isCurrency(currency))
    return tongue.formats.number(value, { style: 'currency', currency, maximumSignificantDigits: 2 })
  return moneyOf(Math.round(value * 100) / 100, currency, tongue) ?? ''
}

const measures: ReadonlyMap<string, { label: string }> = new Map(
  measureKindList.map((one) => [one.value, one]),
)
const verbs: Readonly<Record<string, { verb: string } | undefined>> = linkKinds
type Labelled = Readonly<Record<string, { label: string } | undefined>>

/** The planner's word for what is missing: a field, of this kind before all others, a card, a link, a measure. */
export function wordFor(missing: string, about: CardKindName | 'plan'): string {
  const own: Labelled = about === 'plan' ? planFields : cardKinds[about].fields
  const label = own[missing]?.label
  if (label) return within(label)
  if (isCardKind(missing)) return within(cardKinds[missing].word)
  const verb = verbs[missing]?.verb
  if (verb) return tongue.words.board.findings.changes.quoted(verb)
  return within(measures.get(missing)?.label ?? fieldAnywhere(missing) ?? missing)
}

function fieldAnywhere(name: string): string | undefined {
  const kinds = [...Object.values(cardKinds), ...Object.values(linkKinds)]
  const all: readonly Labelled[] = [planFields, ...kinds.map(({ fields }) => fields)]
  return all.map((fields) => fields[name]?.label).find(Boolean)
}

export const lacking = (missing: readonly string[], about: CardKindName | 'plan'): string =>
  tongue.formats.list([...new Set(missing.map((one) => wordFor(one, about)))])
