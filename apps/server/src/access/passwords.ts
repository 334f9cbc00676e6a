import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** OWASP's figures for scrypt: 32 MB and about a fifth of a second for each guess. Only tests set it lower. */
export const cost = { N: 2 ** 15, r: 8, p: 3 }
const keyBytes = 32

type Cost = typeof cost

function derive(password: string, salt: Buffer, { N, r, p }: Cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Two ways to type one letter must be one password.
    const typed = password.normalize('NFKC')
    const options = { N, r, p, maxmem: 256 * N * r }
    scrypt(typed, salt, keyBytes, options, (fault, key) => (fault ? reject(fault) : resolve(key)))
  })
}

/** What is kept of a password: its cost, its salt and the key derived from both. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

let nobody: Promise<string> | undefined

/**
 * Is this the password that was hashed? Without a hash it says no after the same time, so that a stranger
 * cannot learn from the clock which addresses have an account.
 */
export async function verifyPassword(password: string, hash: string | null | undefined): Promise<boolean> {
  // Made at the first question, and waited for whatever the answer: a start does not pay for it.
  const nobodys = await (nobody ??= hashPassword(randomBytes(16).toString('hex')))
  const [, N, r, p, salt = '', kept = ''] = (hash ?? nobodys).split('$')
  const key = await derive(password, Buffer.from(salt, 'base64url'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  })
  const expected = Buffer.from(kept, 'base64url')
  const same = expected.length === key.length && timingSafeEqual(expected, key)
  return same && typeof hash === 'string'
}
