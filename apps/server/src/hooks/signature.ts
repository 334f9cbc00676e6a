import { createHmac, randomBytes } from 'node:crypto'

const prefix = 'whsec_'

/** A secret as Standard Webhooks writes them. */
export const newHookSecret = (): string => prefix + randomBytes(32).toString('base64')

/**
 * The headers by which a receiver knows that a message is ours, whole and new (Standard Webhooks, HMAC-SHA256 over
 * id, time and body). `at` is in ms; the header has seconds.
 */
export function signed(secret: string, id: string, at: number, body: string): Record<string, string> {
  const seconds = String(Math.floor(at / 1_000))
  const key = Buffer.from(secret.slice(prefix.length), 'base64')
  const mac = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': `v1,${mac}` }
}
