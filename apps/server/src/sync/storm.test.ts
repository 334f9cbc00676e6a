import { expect, test } from 'vitest'
import { readBoard } from '@parley/model/board/read.ts'
import { addCard, addLink, removeCards, setField, setTitle } from '@parley/model/board/edit.ts'
import type { Guest } from './guest.ts'
import { seeded } from './seeded.ts'
import { until } from './stage.ts'
import { theatre, type Scene } from './theatre.ts'

const { open, again, come } = theatre()
const words = process.env['STORM'] ?? 'the storm of today'
const people = ['alice', 'bob', 'carol', 'dora', 'emma', 'fay', 'gil', 'hal']

/** One thing a person might do, as chance will have it. */
function act(guest: Guest, chance: () => number): void {
  const cards = [...guest.board.cards.keys()]
  const pick = () => cards[Math.floor(chance() * cards.length)] ?? 's1'
  const dice = chance()
  if (dice < 0.2)
    addCard(guest.pen, { id: `${guest.name}-${Math.floor(chance() * 1e9)}`, kind: 'message', title: 'New' })
  else if (dice < 0.5) setTitle(guest.pen, pick(), `${guest.name} ${Math.floor(chance() * 100)} says so`)
  else if (dice < 0.65) setField(guest.pen, { card: pick() }, ['x'], Math.floor(chance() * 1_000))
  else if (dice < 0.8)
    setField(
      guest.pen,
      { card: 's1' },
      ['brandShares', `Brand ${Math.floor(chance() * 5)}`],
      Math.floor(chance() * 20),
    )
  else if (dice < 0.9) addLink(guest.pen, { kind: 'under', from: pick(), to: pick() })
  else if (cards.length > 4) removeCards(guest.pen, [pick()])
}

/** Everybody acts in random order; now and then somebody is offline for a while, or the server restarts. */
async function storm(
  scene: Scene,
  guests: readonly Guest[],
  chance: () => number,
  steps: number,
): Promise<Scene> {
  let now = scene
  for (let step = 0; step < steps; step++) {
    const guest = guests[Math.floor(chance() * guests.length)]
    if (!guest) continue
    act(guest, chance)
    if (chance() < 0.03) guest.goOffline()
    if (chance() < 0.06) for (const one of guests) if (chance() < 0.5) one.comeBack()
    if (chance() < 0.2) await new Promise((resolve) => setImmediate(resolve))
    if (step === Math.floor(steps / 2)) now = await again(now)
  }
  for (const guest of guests) guest.comeBack()
  return now
}

test.each([2, 3, 5, 8])(`%i people in a storm end with one board, “${words}” [S-3]`, async (count) => {
  const chance = seeded(`${words} ${count}`)
  const scene = await open({})
  const guests = people.slice(0, count).map((name) => come(scene, name))
  await Promise.all(guests.map((guest) => guest.saved()))
  const now = await storm(scene, guests, chance, 400)
  await Promise.all(guests.map((guest) => guest.saved()))
  await until(() => new Set(guests.map((guest) => guest.sees)).size === 1, 'all see one board')
  const { board } = await now.stage.boards.read(scene.board)
  expect([...board.cards.keys()].sort()).toEqual([...guests[0]!.board.cards.keys()].sort())
  expect(readBoard(guests[0]!.doc).unreadable.size).toBe(0)
  // What the disk holds is what everybody sees, read back by a server that never had it in memory.
  const later = await again(now)
  const fresh = come(later, 'zoe')
  await fresh.saved()
  expect(fresh.sees).toBe(guests[0]!.sees)
})
