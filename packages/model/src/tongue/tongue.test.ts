import { afterEach, describe, expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { cardKinds } from '../cards/index.ts'
import { whyNot } from '../links/index.ts'
import { metrics } from '../metrics/index.ts'
import { sortOfUnit } from '../metrics/metric.ts'
import { check } from '../rules/check.ts'
import { rules } from '../rules/index.ts'
import { shownMoney } from '../rules/money.ts'
import { shownDay } from '../rules/time.ts'
import { counted, listed } from '../rules/words.ts'
import { firstLook } from '../training/first-look.ts'
import { german } from './de/index.ts'
import { inTongue, say, speak, speaking, within } from './tongue.ts'
import { isTongue } from './tongues.ts'

const board = boardFrom(firstLook.file)
const found = () => check(board).map(({ rule, says }) => [rule, says])

afterEach(() => speak())

describe('anna reads German, bob English', () => {
  test('the same findings of the same board, each in their own tongue', () => {
    const bobs = found()
    speak(german)
    const annas = found()
    expect(annas.map(([rule]) => rule)).toEqual(bobs.map(([rule]) => rule))
    expect(bobs).toContainEqual(['CON-7', '“Tag on the handlebar” has no way back.'])
    expect(annas).toContainEqual(['CON-7', '„Tag on the handlebar“ hat keinen Rückweg.'])
  })

  test('ways out and reasons too', () => {
    speak(german)
    const finding = check(board).find(({ rule }) => rule === 'OBJ-1')
    expect(finding?.why).toContain('Ein Ziel ohne Zahlen')
    expect(finding?.repairs.map(({ title }) => title)).toContain('Sagen, wo es steht')
  })

  test('what kinds are called, and why two cannot be joined', () => {
    const refused = () => whyNot('carries', 'budgetLine', 'message')
    expect(refused()).toBe('A budget line cannot carry a message. It can fund a contact point.')
    speak(german)
    expect(cardKinds.contactPoint.word).toBe('Kontaktpunkt')
    expect(cardKinds.segment.fields.loyalty.options[0].label).toBe('Treu')
    expect(cardKinds.brand.fields.tone.ends.warmth).toEqual(['Kühl', 'Warm'])
    expect(refused()).toBe(
      '„trägt“ führt nicht von Budgetposten zu Botschaft. Möglich ist: bezahlt Kontaktpunkt.',
    )
  })

  test('one rule is one rule, whoever looks: docs stay English when anna has read hers', () => {
    const [rule] = rules
    const says = speaking(german, () => rule?.checks)
    expect(says).toContain('Es gibt keine Kundenbasis')
    expect(rule?.checks).toContain('There is no consumer base')
  })
})

describe('what stands inside a sentence follows the tongue', () => {
  test('numbers, money, days and lists', () => {
    const all = () => [
      shownMoney(12_500.5, 'EUR'),
      shownDay('2026-09-07'),
      listed(['a', 'b', 'c'], 'or'),
      counted(3),
    ]
    expect(all()).toEqual(['12,500.5 EUR', '7 September 2026', 'a, b or c', 'three'])
    speak(german)
    expect(all()).toEqual(['12.500,5 EUR', '7. September 2026', 'a, b oder c', '3'])
  })

  test('what is money stays money: a number is of the same sort in every tongue', () => {
    const sorts = () => Object.values(metrics).map(({ unit }) => sortOfUnit(unit))
    const bobs = sorts()
    expect(new Set(bobs)).toEqual(new Set(['money', 'percent', 'share', undefined]))
    speak(german)
    expect(sorts()).toEqual(bobs)
  })

  test('labels are small, and German nouns are not', () => {
    expect([within('Brand shares'), within('Loyal')]).toEqual(['brand shares', 'loyal'])
    speak(german)
    expect([within('Markenanteile'), within('Treu')]).toEqual(['Markenanteile', 'treu'])
  })
})

describe('a tongue that lacks a word', () => {
  const odd = {
    locale: 'en',
    of: (text: string) => (text === '{0} sees {1}' ? '{1} <- {0}' : undefined),
    within,
  }

  test('turns round what it knows and says the rest in English', () => {
    const [bob, anna] = ['Bob', 'Anna']
    const all = () => [say`${bob} sees ${anna}`, say`${bob} hears ${anna}`]
    expect(all()).toEqual(['Bob sees Anna', 'Bob hears Anna'])
    expect(speaking(odd, all)).toEqual(['Anna <- Bob', 'Bob hears Anna'])
    expect(all()).toEqual(['Bob sees Anna', 'Bob hears Anna'])
  })

  test('a failure in between leaves the tongue as it was', () => {
    const fail = () => {
      throw new Error('on purpose')
    }
    expect(() => speaking(odd, fail)).toThrow('on purpose')
    expect(say`${'Bob'} sees ${'Anna'}`).toBe('Bob sees Anna')
  })

  test('what tells two words apart is not read', () => {
    expect(inTongue({ label: 'Recognition|given' }, 'label').label).toBe('Recognition')
  })
})

test('a browser may ask for any tongue, and gets one that Parley speaks', () => {
  expect(['en', 'de'].every(isTongue)).toBe(true)
  expect(['fr', 'DE', '', 'constructor', '__proto__', null, undefined].filter(isTongue)).toEqual([])
})
