import { describe, expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import type { CardOf } from '../cards/index.ts'
import { loopOf, loopSteps, toBeWrittenIn } from './way.ts'

/** How far feedback f1 has come on a board. */
function way(text: string) {
  const board = boardFrom(sketch(`plan "Pouch" asOf=2026-11-18\n${text}`))
  const loop = loopOf(board.cards.get('f1') as CardOf<'feedback'>, board)
  return { ...loop, is: loopSteps.map((step) => loop.steps[step].is).join(' ') }
}

test('what came back as a property, and was told to those who asked, is closed', () => {
  const tin = way(`
    feedback f1 "The tin is waste" type=need date=2026-06-10
    memory k1 "Asked for refill"
    message m1 "Reply to the askers" startsOn=2026-06-20
    message m2 "The pouch is here" startsOn=2026-09-07
    need n1 "Less packaging"
    productProperty p1 "Pouch" releasedOn=2026-08-25
    f1 rememberedAs k1
    m1 answers f1
    f1 reveals n1
    n1 returnedAs p1
    p1 announcedBy m2`)
  expect(tin).toMatchObject({ is: 'done done done done done', state: 'closed', next: undefined, age: 89 })
  expect(tin.steps.told).toMatchObject({ on: '2026-09-07' })
})

test('a question has nothing to return: whoever was answered has been told', () => {
  const roast = way(`
    feedback f1 "Is it the same roast?" type=question date=2026-11-05
    memory k1 "Doubts the roast"
    message m1 "By name" startsOn=2026-11-07
    f1 rememberedAs k1
    m1 answers f1`)
  expect(roast).toMatchObject({ is: 'done done done spared done', state: 'closed', age: 2 })
})

test('who waits for a reply beyond its day waits too long', () => {
  const empty = way(`
    feedback f1 "The bay was empty" type=complaint date=2026-10-24 due=2026-11-07
    memory k1 "Saturday shopper"
    f1 rememberedAs k1`)
  expect(empty).toMatchObject({ is: 'done done late spared ahead', state: 'late', next: 'answered', age: 25 })
})

test('a property that is promised is on its way', () => {
  const zip = way(`
    feedback f1 "The zip opens" type=need date=2026-11-02
    memory k1 "Zip trouble"
    message m1 "By name" startsOn=2026-11-02
    need n1 "A zip that holds"
    productProperty p1 "Zip 2" releasedOn=2026-11-30
    f1 rememberedAs k1
    m1 answers f1
    f1 reveals n1
    n1 returnedAs p1`)
  expect(zip).toMatchObject({ is: 'done done done coming ahead', state: 'open', next: 'returned' })
  expect(zip.steps.returned).toMatchObject({ on: '2026-11-30' })
})

test('what lies about is unread; the team’s own patience counts', () => {
  const heard = 'feedback f1 "My pouch did not know me" type=complaint date=2026-11-01'
  expect(way(heard)).toMatchObject({ state: 'unread', next: 'remembered' })
  expect(way(`${heard}\nplan rules={"LOOP-2":{"maxDays":60}}`)).toMatchObject({ state: 'open' })
})

test('what was put aside on purpose asks for nothing', () => {
  expect(way('feedback f1 "Too dear" date=2026-01-01 usedFor=none')).toMatchObject({
    is: 'done spared spared spared spared',
    state: 'aside',
    next: undefined,
  })
})

describe('an answer without a start', () => {
  const asked = (due = '') => `
    feedback f1 "Is it the same roast?" type=question date=2026-11-05 ${due}
    memory k1 "Doubts the roast"
    f1 rememberedAs k1
    m1 answers f1`

  test('is still to be written while it says nothing and nobody carries it', () => {
    const empty = way(`${asked()}\nmessage m1 "By name"`)
    expect(empty).toMatchObject({ is: 'done done ahead spared ahead', state: 'open', next: 'answered' })
    expect(toBeWrittenIn(empty.steps)).toMatchObject({ id: 'm1' })
    const late = way(`${asked('due=2026-11-10')}\nmessage m1 "By name" texts={"en":" "}`)
    expect(late).toMatchObject({ is: 'done done late spared ahead', state: 'late' })
    expect(toBeWrittenIn(late.steps)).toMatchObject({ id: 'm1' })
  })

  test.each([
    'message m1 "By name" texts={"en":"Yes, it is the same"}',
    'message m1 "By name" claims={"beans":"the same"}',
    'message m1 "By name"\ncontactPoint c1 "Letter"\nc1 carries m1',
  ])('has begun once there are words or somebody carries it: %s', (answer) => {
    const answered = way(`${asked()}\n${answer}`)
    expect(answered).toMatchObject({ is: 'done done done spared done', state: 'closed' })
    expect(toBeWrittenIn(answered.steps)).toBeUndefined()
  })

  test('waits beside one that is planned, whose day counts', () => {
    const both = way(`${asked()}\nmessage m1 "By name"\nmessage m2 "News" startsOn=2026-12-01\nm2 answers f1`)
    expect(both.steps.answered).toMatchObject({ is: 'coming', on: '2026-12-01', by: [{ id: 'm2' }] })
  })
})
