import { createDecoder, readVarInt, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding'

/** What a frame of the board's socket is, as far as saving cares. */
export type Frame =
  /** Step 2 or an update; `answer` is step 2, the difference to what the other side said it has. */
  | { is: 'change'; answer: boolean; update: Uint8Array }
  /** Step 1: “this is what I have”. */
  | { is: 'question'; vector: Uint8Array }
  /** The server wrote one change of ours to its disk, or refused it. */
  | { is: 'receipt'; written: boolean }
  | { is: 'other' }

const sync = 0
const receipt = 8

/** Reads the head of a frame: document name, type, and for sync messages the step. */
export function readFrame(bytes: Uint8Array): Frame {
  // A ping is one byte and names no document.
  if (bytes.length < 2) return { is: 'other' }
  const decoder = createDecoder(bytes)
  readVarString(decoder)
  const type = readVarUint(decoder)
  if (type === receipt) return { is: 'receipt', written: readVarInt(decoder) === 1 }
  if (type !== sync) return { is: 'other' }
  const step = readVarUint(decoder)
  if (step === 0) return { is: 'question', vector: readVarUint8Array(decoder) }
  return { is: 'change', answer: step === 1, update: readVarUint8Array(decoder) }
}
