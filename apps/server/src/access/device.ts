import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** An account, as far as a device is bound to it. */
type Account = { id: string; password: string | null }

export const deviceCookie = 'parley_device'
export const deviceMs = 365 * 24 * 3_600_000

/** Under what is kept of her password: a new password makes strangers of all devices, and nothing else is to be kept. */
const proofOf = (name: string, { id, password }: Account): Buffer =>
  createHmac('sha256', password ?? randomBytes(32))
    .update(`${id}.${name}`)
    .digest()

/**
 * What a browser keeps where somebody was once let in. It opens nothing: it says that tries from here are not a
 * stranger's, so that no stranger's tries count against them.
 */
export function deviceFor(account: Account): string {
  const name = randomBytes(16).toString('base64url')
  return `${name}.${proofOf(name, account).toString('base64url')}`
}

/** What a stranger's browser keeps so that it is known again. It proves nothing: anybody can make one up. */
export const newVisitor = (): string => randomBytes(16).toString('base64url')

/** The device's name, where this account was opened under the password that it has now. */
export function deviceOf(shown: string | undefined, account: Account | undefined): string | undefined {
  const [name = '', proof = ''] = shown?.split('.') ?? []
  if (!account || !name) return undefined
  const [given, expected] = [Buffer.from(proof, 'base64url'), proofOf(name, account)]
  return given.length === expected.length && timingSafeEqual(given, expected) ? name : undefined
}
