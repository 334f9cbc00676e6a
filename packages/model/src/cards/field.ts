import { z } from 'zod'
import { inTongue, said, say } from '../tongue/tongue.ts'

/** How a field is shown and typed in the inspector. One control a shape of value. */
export type Control =
  | 'line'
  | 'prose'
  | 'lines'
  | 'number'
  | 'money'
  | 'currency'
  | 'timeZone'
  | 'percent'
  | 'fraction'
  | 'yesNo'
  | 'date'
  | 'time'
  | 'choice'
  | 'openChoice'
  | 'choices'
  | 'lineByKey'
  | 'percentByKey'
  | 'scales'
  | 'group'
  | 'rows'

export type Option = { value: string; label: string; explains?: string }

/** What a team may say about a card: the zod schema of the value and the words that stand beside it. */
export type Field<Z extends z.ZodType = z.ZodType> = {
  control: Control
  schema: Z
  label: string
  /** One sentence, shown beneath while the field is focused or empty. */
  help: string
  /** For choice, openChoice, choices; for lines, words that are offered. */
  options?: readonly Option[]
  /**
   * For numbers and scales: the ends that make sense. Who types or pastes a value outside is told; one that a plan file
   * brings is kept, and rules may speak of it.
   */
  from?: number
  to?: number
  /** For numbers that lie above this one, and are never it. */
  above?: number
  unit?: string
  /** For scales: a label at both ends of each key. For group and rows: the fields inside. */
  ends?: Readonly<Record<string, readonly [low: string, high: string]>>
  fields?: Fields
  /** What the keys of lineByKey and percentByKey are. */
  keys?: 'brand' | 'locale' | 'segment' | 'claim'
  /** For a line that holds the id of a card: of which kind. */
  idOf?: 'contactPoint' | 'segment'
  /** Shown in one row or one frame with the field named here: a window of two dates, the parts of a value. */
  beside?: string
}
export type Fields = Readonly<Record<string, Field>>

type Words = { label: string; help: string; unit?: string; beside?: string }

/** What is wrong with a value, in the tongue that is spoken when it is found. */
const fault = (says: () => string) => ({ error: says })
const noTime = fault(() => say`is not a time of day, such as 17:30`)
/** What a person typed: any script, as long as a page. Messages are read after the path: “cards[3].notes is not a text”. */
export const Text = z.string(fault(() => say`is not a text`)).max(
  100_000,
  fault(() => say`is longer than 100,000 characters`),
)
const Amount = z.number(fault(() => say`is not a number`))
const Flag = z.boolean(fault(() => say`is not true or false`))
/** Its words are read in the tongue that is spoken: a field is extended here, for a spread would keep those of now. */
const field = <Z extends z.ZodType, W extends Words>(control: Control, schema: Z, words: W): Field<Z> & W =>
  inTongue({ control, schema, ...words }, 'label', 'help', 'unit')

export const line = (words: Words & { idOf?: 'contactPoint' | 'segment' }) => field('line', Text, words)
/** A value said as a text or a number: 25, “25 %”, “2 for 1”. */
export const value = (words: Words) =>
  field(
    'line',
    z.union(
      [Text, Amount],
      fault(() => say`is neither a text nor a number`),
    ),
    words,
  )
export const prose = (words: Words) => field('prose', Text, words)
/** Prose that may come as something else, which the schema says. */
export const proseOr = <Z extends z.ZodType>(schema: Z, words: Words) => field('prose', schema, words)
export const lines = (words: Words & { options?: readonly Option[] }) =>
  field(
    'lines',
    z.array(
      Text,
      fault(() => say`is not a list`),
    ),
    words,
  )
export const number = (words: Words & { from?: number; to?: number; above?: number }) =>
  field('number', Amount, words)
export const money = (words: Words & { from?: number }) => field('money', Amount, words)
/** The code of a currency. Any word reads: which codes there are differs between machines. Who types is told. */
export const currency = (words: Words) => field('currency', Text, words)
/** The name of a time zone. Any word reads, as with currencies. */
export const timeZone = (words: Words) => field('timeZone', Text, words)
/** A percentage. */
export const percent = (words: Words & { from?: number; to?: number }) => field('percent', Amount, words)
/** A share of people, 0–1, shown as a percentage. */
export const fraction = (words: Words) => field('fraction', Amount, { from: 0, to: 1, ...words })
export const yesNo = (words: Words) => field('yesNo', Flag, words)
export const date = (words: Words) => field('date', z.iso.date('is not a date'), words)
/** A time of the day, HH:MM. */
export const time = (words: Words) =>
  field('time', z.string(noTime).regex(/^([01]\d|2[0-3]):[0-5]\d$/, noTime), words)

type Choices<O> = Words & { options: O }
type Listed = readonly [Option, ...Option[]]
type Values<O extends Listed> = O[number]['value']

/** A list of words to choose from, each read in the tongue that is spoken. */
export function options<const O extends readonly Option[]>(list: O): O {
  for (const one of list) inTongue(one, 'label', 'explains')
  return list
}

/** The schema of a closed list. */
function oneOf<const O extends Listed>(options: O) {
  const values = options.map((one) => one.value) as [Values<O>, ...Values<O>[]]
  return z.enum(
    values,
    fault(() => say`is none of ${values.join(', ')}`),
  )
}

/** One of a closed list. */
export const choice = <const O extends Listed>(words: Choices<O>) =>
  field('choice', oneOf(words.options), { ...words, options: options(words.options) })
/** One of a list that a team may extend with its own word. */
export const openChoice = (words: Choices<Listed>) =>
  field('openChoice', Text, { ...words, options: options(words.options) })
/** Several of a closed list. */
export const choices = <const O extends Listed>(words: Choices<O>) =>
  field(
    'choices',
    z.array(
      oneOf(words.options),
      fault(() => say`is not a list`),
    ),
    {
      ...words,
      options: options(words.options),
    },
  )

const isPlain = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * An object by free keys. zod's own record drops the key `__proto__`; here it is a name like any other, so
 * entries are checked one by one and the value is taken as it came.
 */
export function byKey<V extends z.ZodType>(value: V) {
  type Whole = Record<string, z.infer<V>>
  return z
    .custom<Whole>(
      isPlain,
      fault(() => say`is not an object`),
    )
    .superRefine((whole, context) => {
      for (const [key, one] of Object.entries(whole)) {
        const read = value.safeParse(one)
        for (const issue of read.error?.issues ?? [])
          context.addIssue({ code: 'custom', message: issue.message, path: [key, ...issue.path] })
      }
    })
}

type Keyed = Words & { keys: 'brand' | 'locale' | 'segment' | 'claim' }
export const lineByKey = (words: Keyed) => field('lineByKey', byKey(Text), words)
/** Values under free keys: what a message claims. */
export const valueByKey = (words: Keyed) =>
  field(
    'lineByKey',
    byKey(
      z.union(
        [Text, Amount, Flag],
        fault(() => say`is not a value`),
      ),
    ),
    words,
  )
export const percentByKey = (words: Keyed) =>
  field('percentByKey', byKey(Amount), { from: 0, to: 100, ...words })

type Scales<K extends string> = Words & {
  from: number
  to: number
  ends: Readonly<Record<K, readonly [string, string]>>
}
/** A handful of sliders under one name: tone, attributes. */
export function scales<const K extends string>(words: Scales<K>) {
  const keys = Object.keys(words.ends) as K[]
  const shape = Object.fromEntries(keys.map((key) => [key, Amount.optional()])) as Record<
    K,
    z.ZodOptional<z.ZodNumber>
  >
  return field(
    'scales',
    z.looseObject(
      shape,
      fault(() => say`is not an object`),
    ),
    { ...words, ends: endsInTongue(words.ends) },
  )
}

/** Both ends of each key, read in the tongue that is spoken. */
function endsInTongue<K extends string>(ends: Scales<K>['ends']): Scales<K>['ends'] {
  const read = { ...ends }
  for (const [key, [low, high]] of Object.entries<readonly [string, string]>(ends))
    Object.defineProperty(read, key, { get: () => [said(low), said(high)], enumerable: true })
  return read
}

/** The object schema of some fields: each may be absent, unknown ones are kept. */
export type Shape<F extends Fields> = { [K in keyof F]: z.ZodOptional<F[K]['schema']> }
export function shapeOf<F extends Fields>(fields: F): Shape<F> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, one]) => [key, one.schema.optional()]),
  ) as Shape<F>
}

export const group = <const F extends Fields>(words: Words & { fields: F }) =>
  field(
    'group',
    z.looseObject(
      shapeOf(words.fields),
      fault(() => say`is not an object`),
    ),
    words,
  )
export const rows = <const F extends Fields>(words: Words & { fields: F }) =>
  field(
    'rows',
    z.array(
      z.looseObject(
        shapeOf(words.fields),
        fault(() => say`is not an object`),
      ),
      fault(() => say`is not a list`),
    ),
    words,
  )
