import type { Entry } from './entry.ts'

/** Entries with all their bytes in one buffer, which changes hands between threads without a copy. */
export type Packed = { heads: (Omit<Entry, 'bytes'> & { length: number })[]; bytes: Uint8Array<ArrayBuffer> }

export const packedEntries = {
  pack(entries: readonly Entry[]): Packed {
    const bytes = new Uint8Array(entries.reduce((sum, entry) => sum + entry.bytes.length, 0))
    let at = 0
    const heads = entries.map(({ bytes: own, ...head }) => {
      bytes.set(own, at)
      at += own.length
      return { ...head, length: own.length }
    })
    return { heads, bytes }
  },

  open({ heads, bytes }: Packed): Entry[] {
    let at = 0
    return heads.map(({ length, ...head }) => {
      const own = bytes.subarray(at, at + length)
      at += length
      return { ...head, bytes: own }
    })
  },
}
