import { MessageType } from '@hocuspocus/server'
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import { expect, test } from 'vitest'
import { encodeStateAsUpdate } from 'yjs'
import { Role } from '@parley/model/access.ts'
import { canonical, docFrom, newDoc } from '@parley/model/board/doc.ts'
import { addCard } from '@parley/model/board/edit.ts'
import { close } from '@parley/model/wire.ts'
import { Refused } from './door.ts'
import { readFrame } from './frames.ts'
import { theatre } from './theatre.ts'

const { open, intrude } = theatre()

/** All that a byte can say beside the messages that access.test.ts has a row for. */
const known = new Set<number>(Object.values(MessageType).filter((one) => typeof one === 'number'))
const unknown = Array.from({ length: 256 }, (_, type) => type).filter((type) => !known.has(type))

const presenceType: number = MessageType.Awareness

/** A frame of this type that holds a change of the board, as Mallory hopes that somebody reads it. */
function frameOf(type: number, board: string): Uint8Array {
  const doc = newDoc()
  addCard({ doc, origin: {} }, { kind: 'segment', title: 'By hand' })
  const encoder = createEncoder()
  writeVarString(encoder, board)
  writeVarUint(encoder, type)
  writeVarUint(encoder, 2)
  writeVarUint8Array(encoder, encodeStateAsUpdate(doc))
  return toUint8Array(encoder)
}

test('of all that a byte can say only the messages there are are read', () => {
  expect(unknown.length).toBeGreaterThan(240)
  for (const type of unknown)
    for (const frame of [frameOf(type, 'b1'), Uint8Array.of(type), Uint8Array.of(0, type)])
      expect([type, refusedBy(frame)]).toEqual([type, 'malformed'])
})

function refusedBy(frame: Uint8Array): string {
  try {
    return readFrame(frame).is
  } catch (fault) {
    return fault instanceof Refused ? fault.reason : String(fault)
  }
}

test.each(Role.options)(
  'what is no message does nothing, and ends the socket of Mallory who is %s',
  async (role) => {
    const scene = await open({ settings: { turnedAwayPerMinute: 10_000 } })
    scene.stage.roles.set('mallory', role)
    const bob = await intrude(scene, 'bob')
    const standing = async () => canonical(docFrom(await scene.stage.boards.state(scene.board)))
    const [before, his] = [await standing(), bob.heard.length]
    for (const type of [...unknown.slice(0, 3), 127, 255]) {
      const mallory = await intrude(scene, 'mallory')
      mallory.send(frameOf(type, scene.board))
      expect([type, await mallory.closedWith()]).toEqual([type, close.malformed.code])
    }
    expect(await standing()).toBe(before)
    expect(bob.heard.slice(his).filter((type) => type !== presenceType)).toEqual([])
  },
)
