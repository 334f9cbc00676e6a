import { expect, test } from 'vitest'
import { until } from './stage.ts'
import type { Guest } from './guest.ts'
import { theatre } from './theatre.ts'

const { open, come, intrude } = theatre()

const seen = (guest: Guest) =>
  [...(guest.provider.awareness?.getStates() ?? new Map<number, Record<string, unknown>>())].map(
    ([id, state]) => ({
      id,
      ...(state as { who?: { name: string }; cursor?: object; secret?: string; summons?: number }),
    }),
  )
const names = (guest: Guest) => seen(guest).flatMap(({ who }) => who?.name ?? [])

test('people see each other’s cursors under the names the server knows [S-12]', async () => {
  const scene = await open()
  const alice = come(scene, 'alice')
  const bob = come(scene, 'bob')
  alice.provider.awareness?.setLocalState({
    cursor: { x: 1, y: 2 },
    who: { id: 'x', name: 'The boss', colour: 1, guest: false },
  })
  await until(() => names(bob).includes('alice'), 'bob sees alice')
  expect(seen(bob).find(({ who }) => who?.name === 'alice')).toMatchObject({
    cursor: { x: 1, y: 2 },
    who: { id: 'alice' },
  })
  expect(names(bob)).not.toContain('The boss')
  alice.leave()
  await until(() => !names(bob).includes('alice'), 'alice has gone')
})

test('nobody can speak for another, invent people or smuggle in what presence does not know [S-12]', async () => {
  const scene = await open()
  const alice = come(scene, 'alice')
  alice.provider.awareness?.setLocalState({ cursor: { x: 1, y: 1 } })
  const bob = come(scene, 'bob')
  await until(() => names(bob).includes('alice'), 'bob sees alice')
  const vandal = await intrude(scene, 'vandal')
  vandal.present([{ id: 4_242, state: { cursor: { x: 9, y: 9 }, secret: 'payload' } }])
  await until(() => names(bob).includes('vandal'), 'bob sees the vandal')
  vandal.present([{ id: alice.doc.clientID, clock: 9_999, state: { cursor: { x: 666, y: 666 } } }])
  vandal.present(Array.from({ length: 500 }, (_, one) => ({ id: 10_000 + one, state: {} })))
  vandal.present([{ id: alice.doc.clientID, clock: 9_999, state: null }])
  vandal.present([{ id: 4_242, clock: 2, state: { cursor: { x: 10, y: 10 } } }])
  await until(
    () => seen(bob).some(({ id, cursor }) => id === 4_242 && JSON.stringify(cursor).includes('10')),
    'all is through',
  )
  expect(seen(bob).find(({ who }) => who?.name === 'alice')).toMatchObject({ cursor: { x: 1, y: 1 } })
  expect(names(bob).filter((name) => name === 'vandal')).toHaveLength(1)
  expect(seen(bob).some(({ secret }) => secret !== undefined)).toBe(false)
})

test('presence that is too large or no presence is not passed on; a flood of it closes the socket', async () => {
  const scene = await open()
  const bob = come(scene, 'bob')
  await bob.saved()
  const vandal = await intrude(scene, 'vandal')
  vandal.present([
    { id: 4_242, state: { selected: ['x'.repeat(190), 'y'.repeat(190)], writing: 'everything' } },
  ])
  vandal.present([{ id: 4_242, clock: 2, state: { idle: true, more: 'x'.repeat(3_000) } }])
  for (let clock = 3; clock < 900; clock++)
    vandal.present([{ id: 4_242, clock, state: { cursor: { x: clock, y: 0 } } }])
  expect(await vandal.closedWith()).toBe(4429)
  await until(() => !names(bob).includes('vandal'), 'the vandal has gone')
  expect(bob.closed).toEqual([])
})

test('whoever speaks for more people than a board has is sent away, before any of it is looked at [S-12]', async () => {
  const scene = await open()
  const bob = await intrude(scene, 'bob')
  const vandal = await intrude(scene, 'vandal')
  vandal.present(Array.from({ length: 5_000 }, (_, one) => ({ id: 10_000 + one, state: null })))
  expect(await vandal.closedWith()).toBe(4429)
  expect(bob.closed).toBeUndefined()
})

test('with two sockets somebody has no more hands than with one', async () => {
  const scene = await open({ settings: { presenceOfOne: 5 } })
  const bob = await intrude(scene, 'bob')
  const vandals = [await intrude(scene, 'vandal'), await intrude(scene, 'vandal')]
  for (let clock = 1; clock <= 30; clock++)
    for (const [one, vandal] of vandals.entries())
      vandal.present([{ id: 4_242 + one, clock, state: { cursor: { x: clock, y: one } } }])
  await until(() => vandals.some(({ closed }) => closed?.code === 4429), 'a vandal is sent away')
  expect(bob.closed).toBeUndefined()
})

test('the last of many quick movements is the one that stays', async () => {
  const scene = await open()
  const alice = come(scene, 'alice')
  const bob = come(scene, 'bob')
  await Promise.all([alice.saved(), bob.saved()])
  for (let x = 0; x <= 60; x++) alice.provider.awareness?.setLocalState({ cursor: { x, y: 0 } })
  await until(
    () => seen(bob).some(({ cursor }) => JSON.stringify(cursor) === '{"x":60,"y":0}'),
    'bob sees where it ended',
  )
  expect(alice.closed).toEqual([])
})

test('a viewer is seen, as nobody but herself', async () => {
  const scene = await open()
  scene.stage.roles.set('vic', 'viewer')
  const alice = come(scene, 'alice')
  const vic = come(scene, 'vic')
  vic.provider.awareness?.setLocalState({ idle: true })
  await until(() => names(alice).includes('vic'), 'alice sees vic')
})

test('an editor calls everybody to her; a viewer, and a moment that is yet to come, call nobody', async () => {
  const scene = await open()
  scene.stage.roles.set('vic', 'viewer')
  const bob = come(scene, 'bob')
  const alice = await intrude(scene, 'alice')
  const vic = await intrude(scene, 'vic')
  const calls = (name: string) => seen(bob).find(({ who }) => who?.name === name)
  const at = Date.now()
  alice.present([{ id: 41, state: { summons: at } }])
  vic.present([{ id: 42, state: { summons: at, cursor: { x: 1, y: 1 } } }])
  await until(() => calls('alice') !== undefined && calls('vic') !== undefined, 'bob sees both')
  expect(calls('alice')).toMatchObject({ summons: at })
  expect(calls('vic')).toMatchObject({ cursor: { x: 1, y: 1 } })
  expect(calls('vic')?.summons).toBeUndefined()
  alice.present([{ id: 41, clock: 2, state: { summons: 8e15, cursor: { x: 2, y: 2 } } }])
  await until(() => calls('alice')?.cursor !== undefined, 'bob sees alice move')
  expect(calls('alice')?.summons).toBeUndefined()
})

test('whoever comes back after a cut is seen again at once, and gone when she goes', async () => {
  const scene = await open()
  const alice = come(scene, 'alice')
  const bob = come(scene, 'bob')
  alice.provider.awareness?.setLocalState({ cursor: { x: 1, y: 1 } })
  await until(() => names(bob).includes('alice'), 'bob sees alice')
  scene.stage.boards.dismiss('alice', 'resync')
  await until(() => alice.closed.includes(4205), 'alice is cut')
  await until(() => alice.notices.filter(({ type }) => type === 'welcome').length === 2, 'alice is back')
  await until(() => names(bob).includes('alice'), 'bob sees alice again')
  alice.leave()
  await until(() => !names(bob).includes('alice'), 'alice has gone')
})
