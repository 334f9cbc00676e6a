import { hasContent } from 'lib0/decoding'
import * as Y from 'yjs'
import { Refused } from './door.ts'
import { StrictReader } from './strict-reader.ts'

export type Struct = Y.Item | Y.GC
/** One author's part of an update: a run of structs without a gap. */
export type Part = { client: number; from: number; to: number; structs: Struct[] }
export type Deleted = { client: number; from: number; to: number }
/** What an update says, before anything of it is believed. */
export type Reading = { parts: Part[]; deleted: Deleted[] }

// Deleted text leaves a struct that is a mere length. A person's own clock may not be driven to where it overflows.
const longestLength = 10_000_000

/** The two bytes of an update that says nothing. */
export const isEmpty = (update: Uint8Array): boolean =>
  update.length === 2 && update[0] === 0 && update[1] === 0

/**
 * Reads a V1 update strictly: what a lenient reader would pass over is not a Yjs client's work. Throws Refused.
 * Updates in the V2 encoding do not get through: their decoder can be driven into endless reads.
 */
export function readUpdate(update: Uint8Array): Reading {
  const { structs, ds } = decode(update)
  const parts: Part[] = []
  for (const struct of structs) add(parts, struct)
  // A second part of one author would silently take the place of the first.
  if (new Set(parts.map(({ client }) => client)).size < parts.length) throw malformed()
  const deleted: Deleted[] = []
  for (const [client, ranges] of ds.clients)
    for (const { clock, len } of ranges) deleted.push({ client, from: clock, to: clock + len })
  return { parts, deleted }
}

function decode(update: Uint8Array): ReturnType<typeof Y.decodeUpdate> {
  try {
    const decoded = Y.decodeUpdateV2(update, StrictReader)
    if (StrictReader.last && !hasContent(StrictReader.last)) return decoded
  } catch {
    // Falls through: undecodable and half decoded are the same to us.
  }
  throw malformed()
}

function add(parts: Part[], struct: Struct | Y.Skip): void {
  const { client, clock } = struct.id
  if (struct instanceof Y.Skip) throw new Refused('resync', 'An update left something out.')
  const deleted = struct instanceof Y.GC || struct.content instanceof Y.ContentDeleted
  if (struct.length < 1 || (deleted && struct.length > longestLength)) throw malformed()
  const last = parts.at(-1)
  if (last?.client === client && last.to === clock) {
    last.structs.push(struct)
    last.to += struct.length
  } else parts.push({ client, from: clock, to: clock + struct.length, structs: [struct] })
}

const malformed = (): Refused => new Refused('malformed', 'An update could not be read.')
