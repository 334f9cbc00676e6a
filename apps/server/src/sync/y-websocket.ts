import { createDecoder, readVarString, readVarUint } from 'lib0/decoding'
import { createEncoder, toUint8Array, writeUint8Array, writeVarString, writeVarUint } from 'lib0/encoding'
import type { CloseReason } from '@parley/model/wire.ts'
import { Refused } from './door.ts'
import { readFrame, type Frame } from './frames.ts'
import { BoardSocket } from './socket.ts'

/** The kinds of message that both protocols know, and what Hocuspocus says in place of the first. */
const kind = { sync: 0, presence: 1, signIn: 2, syncReply: 4 } as const
const passing: ReadonlySet<CloseReason> = new Set(['restarting', 'failed', 'slow', 'resync'])
const spoken: ReadonlySet<Frame['is']> = new Set(['catchUp', 'update', 'presence', 'idle'])

/**
 * A plain y-websocket client. It speaks of one document without naming it, and knows of Yjs and presence only: on
 * the way in the board's name is put before its messages, on the way out it is taken off, and what it would not
 * understand is left out.
 */
export class PlainSocket extends BoardSocket {
  protected override transmit(data: Uint8Array): void {
    const decoder = createDecoder(data)
    readVarString(decoder)
    const from = decoder.pos
    const type = readVarUint(decoder)
    if (type === kind.sync || type === kind.presence) this.ws.send(data.subarray(from))
    if (type === kind.syncReply) this.ws.send(Uint8Array.of(kind.sync, ...data.subarray(decoder.pos)))
  }

  /** Presence of nobody. */
  override keepAlive(): void {
    this.ws.send(Uint8Array.of(kind.presence, 1, 0))
  }

  /** Whoever was never let in hears what one hears who was sent away: the client stops coming back. */
  override refuse(reason: CloseReason): void {
    super.refuse(this.connection || passing.has(reason) ? reason : 'revoked')
  }
}

/** What a plain client sent, as Hocuspocus reads it. Throws Refused for what it has no business sending. */
export function named(board: string, data: Uint8Array): Uint8Array {
  const encoder = createEncoder()
  writeVarString(encoder, board)
  writeUint8Array(encoder, data)
  const frame = toUint8Array(encoder)
  if (!spoken.has(readFrame(frame).is)) throw new Refused('malformed', 'A frame of the other protocol.')
  return frame
}

/** The sign-in a plain client cannot send: the token of its address. */
export function signIn(board: string, token: string): Uint8Array {
  const encoder = createEncoder()
  writeVarString(encoder, board)
  writeVarUint(encoder, kind.signIn)
  writeVarUint(encoder, 0)
  writeVarString(encoder, token)
  return toUint8Array(encoder)
}
