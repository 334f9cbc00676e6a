import {
  createDecoder,
  readUint8,
  readVarInt,
  readVarString,
  readVarUint,
  readVarUint8Array,
  type Decoder,
} from 'lib0/decoding'
import * as Y from 'yjs'

/** Structs, ranges that are deleted and values: twice what the largest board has. Each takes a hundred times its bytes. */
const mostPieces = 1_500_000
/** A mark in a text or something set into it. */
const longestJson = 1_000_000
const contentJson = 2
const contentRef = 31

/**
 * Yjs' own reader of V1, which shows what is left when it has read an update, and stops before what it reads would fill
 * the memory: two bytes are enough for a struct. Throws an Error.
 */
export class StrictReader extends Y.UpdateDecoderV1 {
  static last: Decoder | undefined
  #left = mostPieces

  constructor(decoder: Decoder) {
    super(decoder)
    StrictReader.last = decoder
  }

  override readInfo(): number {
    this.#take()
    const info = super.readInfo()
    // No Yjs of today writes it, and it may be as large as it likes.
    if ((info & contentRef) === contentJson) throw new Error('old JSON')
    return info
  }

  override readDsClock(): number {
    this.#take()
    return super.readDsClock()
  }

  override readAny(): unknown {
    const { arr, pos } = this.restDecoder
    const ahead = createDecoder(arr)
    ahead.pos = pos
    this.#pass(ahead)
    return super.readAny()
  }

  override readJSON(): unknown {
    const text = readVarString(this.restDecoder)
    if (text.length > longestJson) throw new Error('too long')
    return JSON.parse(text)
  }

  #take(): void {
    if (--this.#left < 0) throw new Error('too much')
  }

  /** Goes over a value and keeps nothing of it. */
  #pass(ahead: Decoder): void {
    this.#take()
    const kind = readUint8(ahead)
    if (kind === 125) readVarInt(ahead)
    else if (kind === 124) ahead.pos += 4
    else if (kind === 123 || kind === 122) ahead.pos += 8
    else if (kind === 119 || kind === 116) readVarUint8Array(ahead)
    else if (kind === 118 || kind === 117)
      for (let many = readVarUint(ahead); many > 0; many--) {
        if (kind === 118) readVarUint8Array(ahead)
        this.#pass(ahead)
      }
  }
}
