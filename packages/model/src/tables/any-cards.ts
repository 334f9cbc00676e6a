import { cardKinds, type Card, type CardKindName } from '../cards/index.ts'
import type { Field, Fields } from '../cards/field.ts'
import { commonFields } from '../cards/kind.ts'
import { chance, type Chance } from '../rules/chance.ts'

/** What tables stumble over: formulas, our own guard, what looks like a number, a list, a yes, a name of a column. */
const bait = [
  `=1+1¦'=1+1¦+49 30¦-¦-5¦@here¦＝1¦＠x¦'¦''¦'Tis¦¦ ¦ a ¦007¦1.234¦1,5¦1e3¦25 %¦true¦null¦2026-09-01¦yes¦Ticket`,
  `{"a":1}¦{¦[]¦["x"]¦a; b¦a, b¦;¦"a¦"a"¦other ["x"]¦_x0041_¦é¦𝒳¦שלום`,
  '\tx¦\rx¦\nx¦two\nlines¦two\r\nlines¦\u0001',
].flatMap((some) => some.split('¦'))
const letters = Array.from(`aé=+-@'";,.: \t\n\r{}[]0123%_<>&ש😀`)
const keys = ['en', 'de-AT', 'Halden', '=cmd', 'a.b', 'a: b', ' x ', '', '__proto__', 'Other (x)']
const numbers = [0, 1, -1, 0.5, -2.5, 1.234, 0.001, 1234.567, 1e21, 1e-7, 123456789, -0.1]

const textBy = (luck: Chance): string =>
  luck.below(3) > 0 ? luck.of(bait) : Array.from({ length: luck.below(6) }, () => luck.of(letters)).join('')
const numberBy = (luck: Chance): number =>
  luck.below(2) > 0 ? luck.of(numbers) : luck.below(2_000_000) / 1_000 - 1_000
const two = (value: number): string => String(value).padStart(2, '0')
const dayBy = (luck: Chance): string =>
  `${luck.of(['0150', '1899', '1904', '2026', '9999'])}-${two(1 + luck.below(12))}-${two(1 + luck.below(28))}`
const timeBy = (luck: Chance): string => `${two(luck.below(24))}:${two(luck.below(60))}`
const listBy = <T>(luck: Chance, one: () => T): T[] => Array.from({ length: luck.below(4) }, one)
const byKey = (luck: Chance, one: () => unknown) =>
  Object.fromEntries(listBy(luck, () => [luck.of(keys), one()]))

const partsBy = (luck: Chance, names: readonly string[], one: (name: string) => unknown) =>
  Object.fromEntries(names.flatMap((name) => (luck.below(2) > 0 ? [[name, one(name)]] : [])))
const fieldsBy = (luck: Chance, fields: Fields) =>
  partsBy(luck, Object.keys(fields), (name) => (fields[name] ? valueBy(luck, fields[name]) : undefined))

/** A value where a field takes more than texts, or a text where it does not. */
function wordBy(luck: Chance, takes: (value: unknown) => boolean): unknown {
  const value = luck.of([textBy(luck), numberBy(luck), true, false, { block: 'attitudes' }])
  return takes(value) ? value : textBy(luck)
}

function valueBy(luck: Chance, field: Field): unknown {
  const options = field.options?.map(({ value }) => value) ?? []
  switch (field.control) {
    case 'line':
    case 'prose':
      return wordBy(luck, (value) => field.schema.safeParse(value).success)
    case 'currency':
    case 'timeZone':
      return textBy(luck)
    case 'lines':
      return listBy(luck, () => textBy(luck))
    case 'number':
    case 'money':
    case 'percent':
    case 'fraction':
      return numberBy(luck)
    case 'yesNo':
      return luck.below(2) > 0
    case 'date':
      return dayBy(luck)
    case 'time':
      return timeBy(luck)
    case 'choice':
      return luck.of(options)
    case 'openChoice':
      return luck.below(2) > 0 ? luck.of(options) : textBy(luck)
    case 'choices':
      return listBy(luck, () => luck.of(options))
    case 'lineByKey':
      return byKey(luck, () => wordBy(luck, (value) => field.schema.safeParse({ key: value }).success))
    case 'percentByKey':
      return byKey(luck, () => numberBy(luck))
    case 'scales':
      return partsBy(luck, Object.keys(field.ends ?? {}), () => numberBy(luck))
    case 'group':
      return fieldsBy(luck, field.fields ?? {})
    case 'rows':
      return listBy(luck, () => fieldsBy(luck, field.fields ?? {}))
  }
}

/** Some cards of a kind with whatever may stand in them, also what their kind does not know; a seed gives the same again. */
export function anyCards(kind: CardKindName, seed: number): Card[] {
  const luck = chance(seed)
  const fields: Fields = { ...cardKinds[kind].fields, ...commonFields }
  return Array.from({ length: 1 + luck.below(3) }, (_, at) => {
    const own =
      luck.below(3) > 0
        ? {}
        : { Starts: luck.of([textBy(luck), numberBy(luck), null, [1, 'a'], { a: '=1' }]) }
    const notes = luck.below(2) > 0 ? {} : { notes: textBy(luck) }
    const card = { ...fieldsBy(luck, fields), ...own, ...notes, title: textBy(luck), id: `card ${at}`, kind }
    return cardKinds[kind].schema.parse(card)
  })
}
