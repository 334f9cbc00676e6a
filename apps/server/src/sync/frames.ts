import {
  createDecoder,
  hasContent,
  readUint8,
  readVarString,
  readVarUint,
  readVarUint8Array,
  type Decoder,
} from 'lib0/decoding'
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding'
import { BoardId } from '@parley/model/wire.ts'
import { Refused } from './door.ts'

/** What a client may send. Everything else Hocuspocus knows is between servers, or from the server. */
export type Frame = { board: string } & (
  | { is: 'signIn' }
  /** The client says what it has, in so many bytes, and asks for the rest. */
  | { is: 'catchUp'; bytes: number }
  | { is: 'update' }
  | { is: 'presence'; payload: Uint8Array }
  | { is: 'leave' }
  | { is: 'idle' }
)

/** In bytes: of a board in which twenty thousand pages wrote. One that is longer is not looked at. */
export const longestVector = 200_000

const kind = { sync: 0, presence: 1, signIn: 2, askPresence: 3, stateless: 5, leave: 7, pong: 10 } as const

/** Reads a frame of the Hocuspocus protocol whole, so that nothing half readable gets any further. Throws Refused. */
export function readFrame(data: Uint8Array): Frame {
  try {
    // The answer to a ping names no document.
    if (data.length === 1 && data[0] === kind.pong) return { board: '', is: 'idle' }
    const decoder = createDecoder(data)
    const board = BoardId.parse(readVarString(decoder))
    // Hocuspocus takes what follows a zero for a session, of which a socket here has only one.
    if (board.includes('\0')) throw new Error('a session')
    const frame = { board, ...readBody(decoder) }
    if (!hasContent(decoder)) return frame
  } catch {
    // Falls through: undecodable and half decoded are the same to us.
  }
  throw new Refused('malformed', 'A frame could not be read.')
}

/** What a client says that has nothing yet. */
export function askForAll(board: string): Uint8Array {
  const encoder = createEncoder()
  writeVarString(encoder, board)
  writeVarUint(encoder, kind.sync)
  writeVarUint(encoder, 0)
  writeVarUint8Array(encoder, Uint8Array.of(0))
  return toUint8Array(encoder)
}

type Body = Frame extends infer F ? (F extends Frame ? Omit<F, 'board'> : never) : never

function readBody(decoder: Decoder): Body {
  switch (readVarUint(decoder)) {
    case kind.sync:
      return readSync(decoder)
    case kind.presence:
      return { is: 'presence', payload: readVarUint8Array(decoder) }
    case kind.signIn:
      return readSignIn(decoder)
    case kind.stateless:
      readVarString(decoder)
      return { is: 'idle' }
    case kind.askPresence:
      return { is: 'idle' }
    case kind.leave:
      if (hasContent(decoder)) readVarString(decoder)
      return { is: 'leave' }
    default:
      throw new Error('no such frame')
  }
}

function readSync(decoder: Decoder): Body {
  const step = readUint8(decoder)
  const payload = readVarUint8Array(decoder)
  if (step > 2 || payload.length < (step === 0 ? 1 : 2)) throw new Error('no such step')
  if (step > 0) return { is: 'update' }
  if (payload.length <= longestVector) walkVector(createDecoder(payload))
  return { is: 'catchUp', bytes: payload.length }
}

/** Whatever can be walked Yjs can read; to have it read here, for whoever comes, would be most of the work of an answer. */
function walkVector(decoder: Decoder): void {
  for (let left = 2 * readVarUint(decoder); left > 0; left--) readVarUint(decoder)
}

function readSignIn(decoder: Decoder): Body {
  if (readVarUint(decoder) !== 0) throw new Error('no token')
  readVarString(decoder)
  // Newer providers add their version.
  if (hasContent(decoder)) readVarString(decoder)
  return { is: 'signIn' }
}
