import { z } from 'zod'
import { Id } from '@parley/model/ids.ts'
import { heardChannel, writtenChannel } from './channels.ts'

/** Postgres takes no longer message. */
const longest = 7_900

const Json = z.string().transform((text, ctx) => {
  try {
    const read: unknown = JSON.parse(text)
    return read
  } catch {
    ctx.addIssue('This is no JSON.')
    return z.NEVER
  }
})
const Parts = z.string().regex(/^\S+ ./s)
const Written = z.object({ first: z.coerce.number().int().positive(), rest: Id })
const Heard = z.object({ first: z.uuid(), rest: Json })

/** What somebody says to all nodes: that a board has rows up to this number, or a message from one of them. */
export type Said = { board: string; seq: number } | { from: string; message: unknown }

/**
 * Reads a notification. Whoever may ask the database may send one, and so may a Parley of another version: undefined
 * where it is none of ours.
 */
export function saidBy({
  channel,
  payload,
}: {
  channel: string
  payload?: string | undefined
}): Said | undefined {
  const text = Parts.safeParse(payload)
  if (!text.success) return undefined
  const [first = ''] = text.data.split(' ', 1)
  const parts = { first, rest: text.data.slice(first.length + 1) }
  const written = channel === writtenChannel ? Written.safeParse(parts) : undefined
  if (written?.success) return { board: written.data.rest, seq: written.data.first }
  const heard = channel === heardChannel ? Heard.safeParse(parts) : undefined
  return heard?.success ? { from: heard.data.first, message: heard.data.rest } : undefined
}

/** A message as it is sent; undefined where it is longer than one can be. */
export function payloadOf(from: string, message: object): string | undefined {
  const payload = `${from} ${JSON.stringify(message)}`
  return Buffer.byteLength(payload) > longest ? undefined : payload
}
