import { expect, test } from 'vitest'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { en } from '../../words/en.ts'
import { formatsIn } from '../../words/format.ts'
import { chaptersOf, chaptersShown } from './chapters.ts'

const [words, formats] = [en, formatsIn('en-GB')]
const told = (text: string) =>
  chaptersOf(boardFrom(sketch(text)), words, formats).map(({ name, paragraphs }) => [
    name,
    ...paragraphs.map(({ title, sentences }) => `${title} | ${sentences.join(' ')}`),
  ])

const pouch = `
  plan "Pouch" currency=EUR expansionFactor=40
  segment regulars "Regulars" size=1200 purchaseCycleDays=28 priority=1
  insight habit "They buy where the child is picked up" 
  habit describes regulars
  objective share "Raise the share" baseline=31 target=36 unit="% of spend" deadline=2027-02-28 owner=Ingrid
  contactPoint bay "Refill bay" place="62 stores" occasion="weekly shop" startsOn=2026-09-01
  message less "A third less" claims={"packaging":"−33 %"}
  strategy cares "Know them" strand=human owner=Lea budget=60000
  strategy sells "Sell the pouch" strand=sales
  feedback tin "The tin is waste" n=412
  need lighter "Less packaging"
  productProperty pouch "Compostable pouch"
  share under sells
  bay touches regulars
  bay carries less
  less addresses regulars
  tin heardAt bay
  tin reveals lighter
  lighter returnedAs pouch`

test('the plan is told in the order in which somebody would tell it, in whole sentences', () => {
  expect(told(pouch)).toEqual([
    ['goals', 'Raise the share | From 31 to 36% of spend by 28 Feb 2027. Ingrid answers for it.'],
    [
      'people',
      'Regulars | 48,000 people. They buy every 28 days. What we know: They buy where the child is picked up.',
    ],
    ['heard', 'The tin is waste | 412 people, at Refill bay. It comes back as Compostable pouch.'],
    [
      'places',
      'Refill bay | From 1 Sept 2026. 62 stores, weekly shop. It meets Regulars. There people hear: A third less.',
    ],
    ['messages', 'A third less | Meant for Regulars. It claims packaging −33 %.'],
    [
      'strands',
      'Sell the pouch | It is to reach: Raise the share.',
      'Know them | Lea leads it. It has €60,000.',
    ],
  ])
})

test('one day is one day, and one person is one', () => {
  const post = 'contactPoint post "Letter" startsOn=2026-09-01 endsOn=2026-09-01'
  expect(told(`plan "Pouch"\n${post}\nfeedback tin "The tin is waste" n=1`)).toEqual([
    ['heard', 'The tin is waste | 1 person.'],
    ['places', 'Letter | On 1 Sept 2026.'],
  ])
})

test('of what nobody knows nothing is said', () => {
  expect(told('plan "Pouch"\nsegment regulars "Regulars"')).toEqual([['people', 'Regulars | ']])
  expect(told('plan "Pouch"')).toEqual([])
})

test('of a filtered brief the chapters stay in which something passes', () => {
  const board = boardFrom(sketch('segment s1 "Regulars"\nsegment s2 "Rotators"\nmessage m "Less"'))
  const shown = chaptersShown(chaptersOf(board, words, formats), ({ id }) => id === 's2')
  expect(shown.map(({ name, paragraphs }) => [name, ...paragraphs.map(({ id }) => id)])).toEqual([
    ['people', 's2'],
  ])
})
