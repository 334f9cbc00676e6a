import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openHouse, refusal, Someone, type House } from '../cast.ts'

let house: House
let alice: Someone
let bob: Someone
let vera: Someone
let board: string

beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  bob = new Someone(house, 'bob')
  await alice.signUp()
  await alice.hire(bob)
})
beforeEach(async () => {
  board = (await alice.api.boards.create.mutate({ title: 'Spring' })).board
  vera = new Someone(house, 'vera')
  await alice.invite(vera, board, 'viewer')
})
afterAll(() => house.close())

const named = async (who: Someone) => (await who.api.views.list.query({ board })).map(({ name }) => name)
const save = (who: Someone, name: string, shared: boolean) =>
  who.api.views.save.mutate({ board, name, search: 'view=journey&tag=launch', shared })

test('bob sees what alice saved for everybody, and not what she saved for herself', async () => {
  await save(alice, 'Launch', true)
  await save(alice, 'My worries', false)
  expect(await named(alice)).toEqual(['Launch', 'My worries'])
  expect(await named(bob)).toEqual(['Launch'])
  expect(await vera.api.views.list.query({ board })).toMatchObject([
    { name: 'Launch', search: 'view=journey&tag=launch', shared: true, may: false },
  ])
})

test('vera, who only looks, saves a view for herself, and none for everybody', async () => {
  await save(vera, 'What I look at', false)
  expect(await named(vera)).toEqual(['What I look at'])
  expect(await named(alice)).toEqual([])
  expect(await refusal(save(vera, 'For all', true))).toBe('notAllowed')
})

test('what is for everybody is renamed and thrown away by whoever works on the board; what is hers by her alone', async () => {
  const { view } = await save(alice, 'Launch', true)
  const own = await save(alice, 'My worries', false)
  await bob.api.views.rename.mutate({ view, name: 'The launch' })
  expect(await named(alice)).toEqual(['My worries', 'The launch'])
  expect(await refusal(vera.api.views.rename.mutate({ view, name: 'Hers' }))).toBe('notAllowed')
  expect(await refusal(bob.api.views.remove.mutate({ view: own.view }))).toBe('noView')
  await bob.api.views.remove.mutate({ view })
  expect(await named(alice)).toEqual(['My worries'])
})

test('an address that leads elsewhere is no view', async () => {
  const to = (search: string) =>
    refusal(alice.api.views.save.mutate({ board, name: 'Elsewhere', search, shared: false }))
  expect(await to('?view=loop')).toBe('badInput')
  expect(await to('view=loop#there')).toBe('badInput')
  for (const away of [
    'javascript:alert(1)',
    '//example.org/x',
    '/\\example.org',
    '<script>',
    'a\u0000b',
    '\u202eb',
  ])
    expect(await to(away)).toBe('badInput')
  expect(await to('x'.repeat(2_001))).toBe('badInput')
  const written = new URLSearchParams({ view: 'loop', tag: 'Zoë & <b> ~!()*-_./?#' }).toString()
  await alice.api.views.save.mutate({ board, name: 'Odd', search: written, shared: false })
})

test('nobody saves views without end', async () => {
  for (let at = 0; at < 100; at++) await save(bob, `View ${at}`, false)
  expect(await refusal(save(bob, 'One more', false))).toBe('manyViews')
  await save(alice, 'Hers', false)
})

test('when bob closes his account, what he saved for himself goes, and what he saved for everybody stays', async () => {
  const carl = new Someone(house, 'carl')
  await alice.hire(carl)
  await save(carl, 'For all', true)
  await save(carl, 'Only mine', false)
  expect(JSON.stringify(await carl.api.account.export.mutate())).toContain('Only mine')
  await carl.api.account.delete.mutate({ password: carl.password })
  expect(await named(alice)).toEqual(['For all'])
})
