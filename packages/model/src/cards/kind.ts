import { z } from 'zod'
import { choice, date, line, lines, shapeOf, Text, yesNo, type Fields, type Shape } from './field.ts'
import { Id } from '../ids.ts'
import { inTongue, say } from '../tongue/tongue.ts'

/**
 * The colour of the card, a group of tokens.css, and its place in the palette. `strand` is sales or human by what the
 * card says.
 */
export type Group = 'brand' | 'consumers' | 'profile' | 'contact' | 'message' | 'means' | 'strand' | 'loop'
/** Who speaks chooses the card's square corner: we at the end of its foot, they at its start; a record has none. */
export type Voice = 'we' | 'they' | 'record' | 'both'
export type Step = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 'loop'

export const status = choice({
  label: 'Status',
  help: 'Drafts and parked cards stay on the board, and the rules leave them alone.',
  options: [
    { value: 'active', label: 'Active' },
    { value: 'draft', label: 'Draft' },
    { value: 'parked', label: 'Parked' },
  ],
})

/** What every card has beside title and notes. */
export const commonFields = {
  status,
  owner: line({ label: 'Owner', help: 'Who answers for this card.' }),
  tags: lines({ label: 'Tags', help: 'Words to find it by.' }),
  locked: yesNo({ label: 'Locked', help: 'Guards against moving or changing it by accident.' }),
}

const Place = z.number({ error: () => say`is not a number` })
const base = {
  id: Id,
  title: Text,
  notes: Text.optional(),
  x: Place.optional(),
  y: Place.optional(),
  w: Place.optional(),
  h: Place.optional(),
  ...shapeOf(commonFields),
}
type Base = typeof base

export type CardKind<K extends string = string, F extends Fields = Fields> = {
  kind: K
  step: Step
  group: Group
  voice: Voice
  /** The field's own word, and its plural. */
  word: string
  many: string
  /** With its article, where “a” and the word would not be English: “a piece of feedback”. */
  one?: string
  /** One sentence: what it is. */
  explains: string
  fields: F
  schema: z.ZodObject<Base & { kind: z.ZodLiteral<K> } & Shape<F>, z.core.$loose>
}

type Said<K extends string, F extends Fields> = Omit<CardKind<K, F>, 'schema'>

/** A kind of card from its words and fields. Unknown fields are kept; ranges are for the rules. */
export function cardKind<const K extends string, const F extends Fields>(said: Said<K, F>): CardKind<K, F> {
  const schema = z.looseObject({ ...base, kind: z.literal(said.kind), ...shapeOf(said.fields) })
  return inTongue({ ...said, schema }, 'word', 'many', 'explains')
}

/** Two dates shown as one window. */
export const window = (what: string) => ({
  startsOn: date({ label: 'Starts', help: `The first day ${what}.`, beside: 'endsOn' }),
  endsOn: date({ label: 'Ends', help: `The last day ${what}.` }),
})
