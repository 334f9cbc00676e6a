import {
  createEncoder,
  toUint8Array,
  writeUint8Array,
  writeVarString,
  writeVarUint,
  writeVarUint8Array,
  type Encoder,
} from 'lib0/encoding'
import { encodeStateAsUpdate, encodeStateAsUpdateV2, encodeStateVector, mergeUpdates, type Doc } from 'yjs'
import { newDoc } from '@parley/model/board/doc.ts'
import { addCard, setField, setTitle } from '@parley/model/board/edit.ts'
import { rebuild } from '@parley/server/store/rebuild.ts'

/** What is sent: bytes, or a text message. */
export type Frame = Uint8Array | string
type Chance = () => number

const bytesOf = (write: (encoder: Encoder) => void): Uint8Array => {
  const encoder = createEncoder()
  write(encoder)
  return toUint8Array(encoder)
}
const numbers = (...all: number[]) => bytesOf((encoder) => all.forEach((one) => writeVarUint(encoder, one)))

/** A frame of the protocol: the board's name, the kind, and what belongs to it. */
const frame = (board: string, kind: number, body: Uint8Array): Uint8Array =>
  bytesOf((encoder) => {
    writeVarString(encoder, board)
    writeVarUint(encoder, kind)
    writeUint8Array(encoder, body)
  })
const sync = (board: string, step: number, payload: Uint8Array): Uint8Array =>
  frame(
    board,
    0,
    bytesOf((encoder) => (writeVarUint(encoder, step), writeVarUint8Array(encoder, payload))),
  )
const presence = (board: string, payload: Uint8Array): Uint8Array =>
  frame(
    board,
    1,
    bytesOf((encoder) => writeVarUint8Array(encoder, payload)),
  )
const text = (says: string): Uint8Array => bytesOf((encoder) => writeVarString(encoder, says))

/** What an honest page sends: the ground from which mutations are made. */
export function honest(board: string, doc: Doc): Uint8Array[] {
  const own = rebuild({ rows: [{ bytes: encodeStateAsUpdate(doc) }] })
  const updates: Uint8Array[] = []
  own.on('update', (update: Uint8Array) => updates.push(update))
  const pen = { doc: own, origin: {} }
  const card = addCard(pen, { kind: 'message', title: 'By hand' })
  if (card) setTitle(pen, card, 'By hand, and changed')
  if (card) setField(pen, { card }, ['x'], 7)
  return [
    ...updates.map((update) => sync(board, 2, update)),
    sync(board, 1, mergeUpdates(updates)),
    sync(board, 0, encodeStateVector(doc)),
    presence(board, numbers(1, 77, 1)),
    frame(board, 5, text('{"type":"hello"}')),
    frame(
      board,
      2,
      bytesOf((encoder) => (writeVarUint(encoder, 0), writeVarString(encoder, 'vandal'))),
    ),
  ]
}

/** What is known to have stopped, filled or emptied other servers. `victim` is somebody else's client id. */
export function killers(board: string, victim: number, clock: number): Frame[] {
  const chain = newDoc()
  addCard({ doc: chain, origin: {} }, { kind: 'message', title: 'First' })
  const known = encodeStateVector(chain)
  addCard({ doc: chain, origin: {} }, { kind: 'message', title: 'Second' })
  return [
    'not a binary message',
    new Uint8Array(),
    new Uint8Array(900_000),
    new Uint8Array(1_500_000),
    frame('__proto__', 5, text('hello')),
    frame(board, 5, text('not json')),
    // Thirty-three million structs are declared, and none follows.
    sync(board, 2, numbers(1, 33_000_000, 901, 0)),
    // One collected struct under another's id: her next edits would be taken for known.
    sync(board, 2, numbers(1, 1, victim, clock, 0, 1_000, 0)),
    sync(board, 2, numbers(1, 1, victim, clock, 0, 2 ** 50, 0)),
    sync(board, 2, numbers(0, 1, victim, 1, 0, 2 ** 40)),
    // What it builds on never comes.
    sync(board, 2, encodeStateAsUpdate(chain, known)),
    sync(board, 2, encodeStateAsUpdateV2(chain)),
    // In the other encoding these lead into a read without end (yjs#687).
    sync(board, 2, Buffer.from('00010000000001000100010200001602000001fdffffffff7f0000', 'hex')),
    sync(board, 0, numbers(2 ** 31, 1, 1)),
    // What nobody can have, as long as it is still read, and as long as a frame may be.
    ...Array.from({ length: 4 }, () => sync(board, 0, long)),
    ...Array.from({ length: 8 }, () => sync(board, 0, longest)),
    presence(board, numbers(20_000, ...Array.from({ length: 40_000 }, (_, one) => one))),
    presence(
      board,
      bytesOf(
        (encoder) => (writeUint8Array(encoder, numbers(1, victim, 9_999)), writeVarString(encoder, 'null')),
      ),
    ),
    deepJson(board),
    ...Array.from({ length: 256 }, (_, kind) => frame(board, kind, numbers(1, 2, 3, 4))),
  ]
}

/** Says that one has something of so many. */
function vectorOf(many: number): Uint8Array {
  return bytesOf((encoder) => {
    writeVarUint(encoder, many)
    for (let one = 0; one < many; one++) {
      writeVarUint(encoder, 20_000 + one)
      writeVarUint(encoder, 1)
    }
  })
}
// Made once: whoever makes them while others work holds those up.
const [long, longest] = [vectorOf(49_000), vectorOf(215_000)]

/** A value nested so deep that who walks it by calling itself runs out of stack. */
function deepJson(board: string): Uint8Array {
  const doc = newDoc()
  const depth = 2_000
  const value: unknown = JSON.parse('['.repeat(depth) + ']'.repeat(depth))
  doc.getMap('plan').set('deep', value)
  return sync(board, 2, encodeStateAsUpdate(doc))
}

/** An honest frame with something done to it that nobody honest does. */
export function mutated(frames: readonly Uint8Array[], chance: Chance): Uint8Array {
  const below = (most: number) => Math.floor(chance() * most)
  const source = frames[below(frames.length)] ?? new Uint8Array()
  const bytes = source.slice()
  const at = below(bytes.length)
  switch (below(6)) {
    case 0:
      return bytes.subarray(0, at)
    case 1:
      return Uint8Array.of(...bytes, ...Array.from({ length: below(8) + 1 }, () => below(256)))
    case 2:
      return Uint8Array.of(...bytes.subarray(0, at), 255, 255, 255, 255, 127, ...bytes.subarray(at))
    case 3: {
      const other = frames[below(frames.length)] ?? bytes
      return Uint8Array.of(...bytes.subarray(0, at), ...other.subarray(below(other.length)))
    }
    default:
      for (let flips = below(4) + 1; flips > 0; flips--) bytes[below(bytes.length)] = below(256)
      return bytes
  }
}
