import type { CardOf } from '../cards/index.ts'
import type { Look } from './look.ts'
import { valueAt } from './facts.ts'
import { reachedBy, reaches } from './reach.ts'
import { complete, set } from './repair.ts'
import { cannotTell, found, rule, type Offer, type Part } from './rule.ts'
import { overlap } from './time.ts'
import { clipped, counted, filled, listed, shownValue, valueKey } from './words.ts'

type Message = CardOf<'message'>
type Value = string | number | boolean
type Voice = { message: Message; value: Value }

export const oneFactHasOneValue = rule({
  code: 'MSG-2',
  slug: 'one-fact-has-one-value',
  severity: 'error',
  step: 4,
  about: 'message',
  checks: 'Messages that reach the same people at the same time give one claim different values.',
  why: 'One voice means one set of facts, not one wording. Who hears two numbers believes neither.',
  source: 'Six-step IMC, step 4; one-voice literature',
  thresholds: {},
  lacks: false,
  judge(message, look) {
    const keys = Object.keys(message.claims ?? {}).filter((key) => valueOf(message, key) !== undefined)
    if (keys.length === 0) return cannotTell('claims')
    return found(...keys.sort().flatMap((key) => quarrel(message, key, look)))
  },
  breaking: `
    segment s1 "Regulars"
    contactPoint c1 "Letter" startsOn=2026-09-01 endsOn=2026-09-30 place="at home" occasion="the post" approach="By name"
    message m1 "The letter" claims={"wait":"2 h"}
    message m2 "On the pack" claims={"wait":"4 h"}
    c1 touches s1
    c1 carries m1
    c1 carries m2
    m1 addresses s1
    m2 addresses s1`,
  repaired: `
    segment s1 "Regulars"
    contactPoint c1 "Letter" startsOn=2026-09-01 endsOn=2026-09-30 place="at home" occasion="the post" approach="By name"
    message m1 "The letter" claims={"wait":"2 h"}
    message m2 "On the pack" claims={"wait":"2h"}
    c1 touches s1
    c1 carries m1
    c1 carries m2
    m1 addresses s1
    m2 addresses s1`,
})

function valueOf(message: Message, key: string): Value | undefined {
  const value = valueAt(message.claims, key) as Value | undefined
  return filled(value) ? value : undefined
}

/** Who else says something of this fact to the same people on the same days. */
function heardBeside(message: Message, key: string, look: Look): Message[] {
  const others = reaches(message, look).flatMap((segment) => reachedBy(segment, look))
  return others.filter(
    (other) => other.id !== message.id && valueOf(other, key) !== undefined && overlap(message, other),
  )
}

/**
 * All messages that are heard together, one with the next: one fact has one value throughout, else putting two of
 * them right would set a third apart. The first of them by id speaks for all.
 */
function heardTogether(first: Message, key: string, look: Look): Message[] | undefined {
  const all = new Map([[first.id, first]])
  for (const message of all.values())
    for (const other of heardBeside(message, key, look)) {
      if (other.id < first.id) return undefined
      if (!all.has(other.id)) all.set(other.id, other)
    }
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function quarrel(message: Message, key: string, look: Look): Part[] {
  const voices = (heardTogether(message, key, look) ?? []).map((one) => ({
    message: one,
    value: valueOf(one, key)!,
  }))
  const values = new Map<string, Value>()
  for (const { value } of voices) if (!values.has(valueKey(value))) values.set(valueKey(value), value)
  if (values.size < 2) return []
  const said = [...values.values()]
  return [
    {
      cards: voices.map(({ message }) => message),
      says: (name) => {
        const names = voices.map((voice) => name(voice.message))
        const who = voices.length > 3 ? `${counted(voices.length)} messages` : listed(names)
        return `${who} give ${counted(said.length)} ${sortOf(said)} for ${clipped(key, 40)}: ${listed(said.map(shownValue))}.`
      },
      repairs: said.slice(0, 3).map((value) => sayInAll(value, key, voices)),
    },
  ]
}

const sortOf = (values: readonly Value[]): string =>
  values.every((value) => /\d/.test(String(value))) ? 'numbers' : 'answers'

function sayInAll(value: Value, key: string, voices: readonly Voice[]): Offer {
  const others = voices.filter((voice) => valueKey(voice.value) !== valueKey(value))
  const all = voices.length === 2 ? 'both' : `all ${counted(voices.length)}`
  return complete(
    `Say ${shownValue(value)} in ${all}`,
    ...others.map(({ message }) => set(message, ['claims', key], value)),
  )
}
