import { createHash, randomBytes } from 'node:crypto'

/** A secret of 256 bits, as it may stand in an address or a cookie. It is shown once and never kept. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of a secret. It needs no salt: nobody can guess 256 bits. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

// Without the letters that are taken for one another when read aloud.
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Something a person can type from a screen: five groups of four letters hold 99 bits. */
export function newWord(groups: number): string {
  const group = () => Array.from(randomBytes(4), (byte) => letters[byte % letters.length]).join('')
  return Array.from({ length: groups }, group).join('-')
}
