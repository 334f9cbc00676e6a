import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@parley/model/ids.ts'
import { openHouse, refusal, Someone, type House } from '../cast.ts'

let house: House
let alice: Someone
let bob: Someone
let carla: Someone
let board: string
let review: string
beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  bob = new Someone(house, 'bob')
  await alice.signUp()
  await alice.hire(bob)
})
afterAll(() => house.close())
beforeEach(async () => {
  board = (await alice.api.boards.create.mutate({ title: 'Pouch' })).board
  carla = new Someone(house, 'carla')
  await alice.invite(carla, board, 'commenter')
  review = (await alice.api.reviews.begin.mutate({ board, name: 'The pilot' })).review
})

type Part = 'goals' | 'praise' | 'criticism'
const write = (who: Someone, part: Part, text: string, entry = newId(), was = 0) =>
  who.api.reviews.write.mutate({ review, part, entry, text, was })
const finish = (who: Someone) => who.api.reviews.finish.mutate({ review })
const seenBy = (who: Someone) => who.api.reviews.get.query({ review })
const textsOf = async (who: Someone) => (await seenBy(who)).entries.map(({ text }) => text)
const aChange = { who: 'Bob', until: '2027-03-01', card: null, label: null }
const agree = (
  who: Someone,
  text: string,
  side: 'company' | 'customer' = 'company',
  change = newId(),
  was = 0,
) => who.api.reviews.change.mutate({ review, change, side, text, ...aChange, was })
const sign = async (who: Someone) =>
  who.api.reviews.sign.mutate({ review, text: (await seenBy(who)).text ?? '' })

async function bothHaveWritten() {
  await write(alice, 'praise', 'Your answers came the same day')
  await write(carla, 'criticism', 'The bay was empty on two Saturdays')
  await finish(alice)
  await finish(carla)
}

describe('writing', () => {
  test('each side writes its own, and both read all once both have written', async () => {
    await write(alice, 'goals', 'A zip that survives ten openings')
    await write(bob, 'praise', 'Your answers came the same day')
    await write(carla, 'criticism', 'The bay was empty on two Saturdays')
    expect(await textsOf(bob)).toEqual(['A zip that survives ten openings', 'Your answers came the same day'])
    expect(await textsOf(carla)).toEqual(['The bay was empty on two Saturdays'])
    await finish(carla)
    expect(await textsOf(alice)).toHaveLength(2)
    await finish(bob)
    for (const who of [alice, bob, carla]) expect(await textsOf(who)).toHaveLength(3)
    const seen = await seenBy(carla)
    expect(seen).toMatchObject({ stage: 'agreeing', side: 'customer', name: 'The pilot' })
    expect(seen.people[seen.sides.company.written?.by ?? '']).toBe('bob')
  })

  test('a colleague who wrote for the house and comes back as a guest speaks for nobody, and reads nothing', async () => {
    const dora = new Someone(house, 'dora')
    await alice.hire(dora)
    const person = (await dora.api.account.me.query()).person?.id ?? ''
    await write(dora, 'goals', 'A zip')
    await write(alice, 'goals', 'No refund above twelve crowns')
    await alice.api.account.people.setStanding.mutate({ person, standing: 'guest' })
    await dora.signIn()
    await alice.invite(dora, board, 'commenter')
    expect(await refusal(seenBy(dora))).toBe('noReview')
    expect(await refusal(write(dora, 'praise', 'For the house'))).toBe('noReview')
    expect(await refusal(finish(dora))).toBe('noReview')
    expect((await dora.api.reviews.list.query({ board })).reviews).toEqual([])
  })

  test('who wrote over somebody’s newer words is told them, and loses none of hers', async () => {
    const entry = newId()
    expect(await write(alice, 'goals', 'A zip', entry)).toEqual({ version: 1, clash: null })
    expect(await write(bob, 'goals', 'A zip that lasts', entry, 1)).toEqual({ version: 2, clash: null })
    const { clash } = await write(alice, 'goals', 'A zip for ten openings', entry, 1)
    expect(clash).toMatchObject({ version: 2, text: 'A zip that lasts' })
    expect(await textsOf(alice)).toEqual(['A zip that lasts'])
    expect(await write(alice, 'goals', 'A zip for ten openings', entry, 2)).toEqual({
      version: 3,
      clash: null,
    })
  })

  test('a save whose answer was lost may be sent again', async () => {
    const entry = newId()
    await write(alice, 'goals', 'A zip', entry)
    expect(await write(alice, 'goals', 'A zip', entry)).toEqual({ version: 1, clash: null })
  })

  test('an entry that is emptied is gone, and a colleague who still writes in it is told', async () => {
    const entry = newId()
    await write(alice, 'goals', 'A zip', entry)
    await write(bob, 'goals', '  ', entry, 1)
    expect(await textsOf(alice)).toEqual([])
    expect((await write(alice, 'goals', 'A zip that lasts', entry, 1)).clash).toEqual({
      version: 0,
      text: '',
      by: null,
    })
  })

  test('“we have written” needs a word, can be taken back, and not once the other side has said it', async () => {
    expect(await refusal(finish(alice))).toBe('reviewNotNow')
    await write(alice, 'goals', 'A zip')
    await finish(alice)
    expect(await refusal(write(bob, 'goals', 'One more'))).toBe('reviewNotNow')
    await alice.api.reviews.resume.mutate({ review })
    await write(bob, 'goals', 'One more')
    await finish(bob)
    await write(carla, 'goals', 'A full bay')
    await finish(carla)
    expect(await refusal(alice.api.reviews.resume.mutate({ review }))).toBe('reviewNotNow')
    expect(await refusal(write(alice, 'goals', 'What I see now'))).toBe('reviewNotNow')
  })
})

describe('agreeing and signing', () => {
  beforeEach(bothHaveWritten)

  test('it ends signed by both, once the company changes something', async () => {
    expect(await refusal(sign(carla))).toBe('reviewNotNow')
    await agree(carla, 'Order by Thursday', 'customer')
    expect(await refusal(sign(carla))).toBe('reviewNotNow')
    await agree(alice, 'The bay is filled on Friday evening')
    expect(await sign(carla)).toEqual({ stage: 'agreeing' })
    expect(await sign(bob)).toEqual({ stage: 'signed' })
    const seen = await seenBy(alice)
    expect(seen.sides.company.signed?.text).toBe(seen.text)
    expect(seen.sides.customer.signed?.text).toBe(seen.text)
    expect(await refusal(agree(carla, 'And lower prices'))).toBe('reviewNotNow')
  })

  test('a change after a signature voids it, and who had signed has to read again', async () => {
    const change = newId()
    await agree(alice, 'The bay is filled on Friday evening', 'company', change)
    await sign(carla)
    expect(await agree(bob, 'The bay is filled on Fridays', 'company', change, 1)).toMatchObject({
      voided: true,
    })
    expect((await seenBy(carla)).sides.customer.signed).toBeNull()
    expect(await agree(bob, 'The bay is filled on Fridays', 'company', change, 1)).toMatchObject({
      voided: false,
    })
  })

  test('nobody signs a text that she has not read', async () => {
    await agree(alice, 'The bay is filled on Friday evening')
    const { text } = await seenBy(carla)
    await agree(alice, 'And on Sundays')
    expect(await refusal(carla.api.reviews.sign.mutate({ review, text: text ?? '' }))).toBe('reviewNotNow')
  })

  test('a signature and a change at once: whatever comes first, nothing unread is signed', async () => {
    const change = newId()
    await agree(alice, 'The bay is filled on Friday evening', 'company', change)
    const { text } = await seenBy(carla)
    await Promise.allSettled([
      carla.api.reviews.sign.mutate({ review, text: text ?? '' }),
      agree(bob, 'Or on Saturday', 'company', change, 1),
    ])
    expect((await seenBy(alice)).sides.customer.signed).toBeNull()
  })

  test('two who change one thing at once: the second is told what the first wrote', async () => {
    const change = newId()
    await agree(alice, 'Filled on Fridays', 'company', change)
    await agree(carla, 'Filled on Fridays at six', 'company', change, 1)
    const { clash } = await agree(bob, 'Filled twice', 'company', change, 1)
    expect(clash).toMatchObject({ version: 2, text: 'Filled on Fridays at six' })
    expect((await seenBy(alice)).changes.map(({ text }) => text)).toEqual(['Filled on Fridays at six'])
  })

  test('what somebody has signed is not called off, nor by whom it is asked to write', async () => {
    expect(await refusal(carla.api.reviews.callOff.mutate({ review }))).toBe('notAllowed')
    await agree(alice, 'The bay is filled on Friday evening')
    await sign(carla)
    expect(await refusal(alice.api.reviews.callOff.mutate({ review }))).toBe('reviewNotNow')
  })
})

test('a review that was called off is gone for both, with all that was written', async () => {
  await write(carla, 'goals', 'A full bay')
  await bob.api.reviews.callOff.mutate({ review })
  for (const who of [alice, carla]) expect(await refusal(seenBy(who))).toBe('noReview')
  expect((await carla.api.reviews.list.query({ board })).reviews).toEqual([])
})

test('the reviews of a board are listed by pages, the newest first, and none of another board', async () => {
  for (const name of ['second', 'third']) await alice.api.reviews.begin.mutate({ board, name })
  const elsewhere = (await alice.api.boards.create.mutate({ title: 'Other' })).board
  await alice.api.reviews.begin.mutate({ board: elsewhere, name: 'theirs' })
  const first = await carla.api.reviews.list.query({ board, limit: 2 })
  expect(first.reviews).toHaveLength(2)
  const rest = await carla.api.reviews.list.query({ board, limit: 2, before: first.next ?? '' })
  expect([...first.reviews, ...rest.reviews].map(({ name }) => name).sort()).toEqual([
    'The pilot',
    'second',
    'third',
  ])
  expect(rest.next).toBeNull()
  expect(await refusal(carla.api.reviews.list.query({ board: elsewhere }))).toBe('notHere')
})
