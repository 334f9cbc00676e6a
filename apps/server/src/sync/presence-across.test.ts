import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import { expect, test } from 'vitest'
import { newDoc } from '@parley/model/board/doc.ts'
import { alone } from '../store/nodes.ts'
import { board } from './judged.ts'
import { createPresenceAcross } from './presence-across.ts'

/** What another node tells of somebody there. */
function told(there: Awareness, name: string, x: number) {
  there.setLocalState({ cursor: { x, y: 0 }, who: { id: name, name, colour: 1, guest: false } })
  const bytes = Buffer.from(encodeAwarenessUpdate(there, [there.clientID])).toString('base64')
  return { presence: 'b1', bytes }
}

test('of what one of many does elsewhere only that is looked at, and from then on her id is hers', () => {
  const { open } = board()
  const [here, alice, bob] = [newDoc(), newDoc(), newDoc()].map((doc) => new Awareness(doc)) as [
    Awareness,
    Awareness,
    Awareness,
  ]
  const across = createPresenceAcross(alone, () => ({ open, awareness: here }))
  across.heard(told(alice, 'alice', 1))
  expect(open.seen.get(alice.clientID)).toBe('alice')
  let looked = 0
  const who = here.states.get(alice.clientID)?.['who'] as unknown
  here.states.set(alice.clientID, {
    get who() {
      looked++
      return who
    },
  })
  for (let x = 1; x < 4; x++) across.heard(told(bob, 'bob', x))
  expect([looked, open.seen.get(bob.clientID)]).toEqual([0, 'bob'])
  for (const one of [here, alice, bob]) one.destroy()
})
