import type { Extension } from '@hocuspocus/server'
import { applyAwarenessUpdate, encodeAwarenessUpdate, type Awareness } from 'y-protocols/awareness'
import { z } from 'zod'
import { Who } from '@parley/model/wire.ts'
import type { Nodes } from '../store/nodes.ts'
import type { OpenBoard } from './open-board.ts'
import type { Context } from './socket.ts'

/** Who is on a board elsewhere and what they point at; or the wish to be told. */
const Heard = z.object({ presence: z.string(), bytes: z.base64().optional() })
type Heard = z.infer<typeof Heard>

const State = z.object({ who: Who })
const elsewhere = { source: 'local' as const, skipStoreHooks: true }
/** What moves within so short a time is told at once. */
const gatherMs = 50

/** Presence between nodes. What is lost or too long costs a cursor for a while: every page says anew that it is there. */
export function createPresenceAcross(nodes: Nodes, boardNamed: (id: string) => Present | undefined) {
  const waiting = new Map<string, Set<number>>()

  function say(board: string): void {
    const ids = waiting.get(board)
    const awareness = boardNamed(board)?.awareness
    waiting.delete(board)
    // One by one: many together may be longer than a message can be.
    if (awareness)
      for (const id of ids ?? [])
        if (awareness.meta.has(id)) {
          const bytes = Buffer.from(encodeAwarenessUpdate(awareness, [id])).toString('base64')
          nodes.tell({ presence: board, bytes } satisfies Heard)
        }
  }

  function gather(board: string, ids: readonly number[]): void {
    const known = waiting.get(board)
    if (!known) setTimeout(() => say(board), gatherMs).unref()
    waiting.set(board, new Set([...(known ?? []), ...ids]))
  }

  const extension: Extension<Context> = {
    extensionName: 'presenceAcross',
    /** What happens on a board that is opened here is told, and the others are asked who is on it there. */
    async afterLoadDocument({ documentName: board, document: { awareness } }) {
      awareness.on('update', ({ added, updated, removed }: Changed, origin: unknown) => {
        if (origin !== elsewhere) gather(board, [...added, ...updated, ...removed])
      })
      nodes.tell({ presence: board } satisfies Heard)
    },
  }

  function heard(message: unknown): void {
    const read = Heard.safeParse(message)
    const here = read.success ? boardNamed(read.data.presence) : undefined
    if (!read.success || !here) return
    const { presence: board, bytes } = read.data
    const { awareness } = here
    if (bytes === undefined) return gather(board, [...awareness.states.keys()])
    // Not all who are there: with many on a board, each movement of each would look at everybody.
    const come = ({ added, updated }: Changed) => keepFor(here, [...added, ...updated])
    awareness.on('update', come)
    try {
      applyAwarenessUpdate(awareness, Buffer.from(bytes, 'base64'), elsewhere)
    } finally {
      awareness.off('update', come)
    }
  }

  return { extension, heard }
}

type Changed = { added: number[]; updated: number[]; removed: number[] }
type Present = { open: OpenBoard; awareness: Awareness }

/** From here on nobody on this node can write under the ids that somebody is seen under elsewhere. */
function keepFor({ awareness, open }: Present, ids: readonly number[]): void {
  for (const id of ids) {
    const read = State.safeParse(awareness.states.get(id))
    if (read.success && !open.owners.has(id) && !open.seen.has(id)) open.seen.set(id, read.data.who.id)
  }
}

/** Everybody whom a board's awareness knows, on whatever node she is. */
export function whoIn(awareness: Awareness): [number, { who: Who }][] {
  return [...awareness.states].flatMap(([id, state]) => {
    const read = State.safeParse(state)
    return read.success ? [[id, read.data] satisfies [number, { who: Who }]] : []
  })
}
