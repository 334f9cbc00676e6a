import { createHash, randomBytes } from 'node:crypto'

/** A secret of 256 bits, as it may stand in an address or a cookie. It is shown once and never kept. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of a secret. It needs no salt: nobody can guess 256 bits. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

// Without the letters that are taken for one another when read aloud.
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Something a person can type from a screen: five groups of four letters hold 99 bits. */
export const newWord = (groups: number): string => wordOf(randomBytes(groups * 4))

/** The same of bytes that are at hand, a letter for each. */
export function wordOf(bytes: Uint8Array): string {
  const typed = Array.from(bytes, (byte) => letters[byte % letters.length]).join('')
  return typed.match(/.{1,4}/g)?.join('-') ?? ''
}
