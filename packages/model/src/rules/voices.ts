import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { reachedBy, reaches } from './reach.ts'
import { overlap } from './time.ts'
import { counted, valueKey } from './words.ts'

type Message = CardOf<'message'>
export type Value = string | number | boolean
/** A message, and what it says of one thing. */
export type Voice = { message: Message; value: Value }
type Says = (message: Message) => Value | undefined

/** Who else says something of this thing to the same people on the same days. */
function heardBeside(message: Message, says: Says, look: Look): Message[] {
  const others = reaches(message, look).flatMap((segment) => reachedBy(segment, look))
  return others.filter(
    (other) => other.id !== message.id && says(other) !== undefined && overlap(message, other),
  )
}

/**
 * All messages that are heard together, one with the next: one thing has one value throughout, else putting two of
 * them right would set a third apart. The first of them by id speaks for all.
 */
function heardTogether(first: Message, says: Says, look: Look): Message[] | undefined {
  const all = new Map([[first.id, first]])
  for (const message of all.values())
    for (const other of heardBeside(message, says, look)) {
      if (other.id < first.id) return undefined
      if (!all.has(other.id)) all.set(other.id, other)
    }
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Voices that are heard together and do not agree, and each value once; nothing where all is well. */
export function discord(
  first: Message,
  says: Says,
  look: Look,
): { voices: Voice[]; values: Value[] } | undefined {
  const voices = (heardTogether(first, says, look) ?? []).map((message) => ({
    message,
    value: says(message)!,
  }))
  const values = new Map<string, Value>()
  for (const { value } of voices) if (!values.has(valueKey(value))) values.set(valueKey(value), value)
  return values.size < 2 ? undefined : { voices, values: [...values.values()] }
}

/** Those who would have to say something else for all to say this. */
export const othersThan = (value: Value, voices: readonly Voice[]): Message[] =>
  voices.filter((voice) => valueKey(voice.value) !== valueKey(value)).map(({ message }) => message)

/** In both, in all three. */
export const inAll = (voices: readonly Voice[]): string =>
  voices.length === 2 ? say`both` : say`all ${counted(voices.length)}`
