import { z } from 'zod'

/** An id is an opaque string, unique in its plan: files may bring any, ours are 16 letters of base 62. */
export const Id = z.string().min(1).max(200)
export type Id = z.infer<typeof Id>

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** A new id with 95 bits of chance; the same in browser, server and tests. */
export function newId(): Id {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join('')
}
