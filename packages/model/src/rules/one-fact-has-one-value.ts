import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { valueAt } from './facts.ts'
import { complete, set } from './repair.ts'
import { cannotTell, found, rule, type Offer, type Part } from './rule.ts'
import { discord, inAll, othersThan, type Value, type Voice } from './voices.ts'
import { clipped, counted, filled, listed, shownValue } from './words.ts'

type Message = CardOf<'message'>

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

function quarrel(message: Message, key: string, look: Look): Part[] {
  const heard = discord(message, (one) => valueOf(one, key), look)
  if (!heard) return []
  const { voices, values } = heard
  return [
    {
      cards: voices.map((voice) => voice.message),
      says: (name) => {
        const names = voices.map((voice) => name(voice.message))
        const who = voices.length > 3 ? say`${counted(voices.length)} messages` : listed(names)
        const [many, all] = [counted(values.length), listed(values.map(shownValue))]
        return areNumbers(values)
          ? say`${who} give ${many} numbers for ${clipped(key, 40)}: ${all}.`
          : say`${who} give ${many} answers for ${clipped(key, 40)}: ${all}.`
      },
      repairs: () => values.slice(0, 3).map((value) => sayInAll(value, key, voices)),
    },
  ]
}

const areNumbers = (values: readonly Value[]): boolean => values.every((value) => /\d/.test(String(value)))

const sayInAll = (value: Value, key: string, voices: readonly Voice[]): Offer =>
  complete(
    say`Say ${shownValue(value)} in ${inAll(voices)}`,
    ...othersThan(value, voices).map((message) => set(message, ['claims', key], value)),
  )
