import { applyUpdate, decodeStateVector, encodeStateAsUpdate, encodeStateVector, getState } from 'yjs'
import { z } from 'zod'
import type { Doc } from '@parley/model/board/doc.ts'
import { watchForGone, type Channel, type Locks } from './gone.ts'

/** What leads from one tab to the others. */
export type Doors = {
  /** To the other tabs of this browser; undefined where it has no such thing. */
  openChannel(name: string): Channel | undefined
  /** Names that one tab has at a time; undefined where the browser keeps none, as without TLS. */
  locks: Locks | undefined
}

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
/** What a tab says, to all the others. `unsent`: how many changes on this device it knows of. */
const Said = z.discriminatedUnion('is', [
  z.object({ is: z.literal('question'), from: z.number(), has: bytes }),
  z.object({ is: z.literal('answer'), to: z.number(), has: bytes, update: bytes, unsent: z.int() }),
  z.object({ is: z.literal('change'), needs: bytes, update: bytes, unsent: z.int() }),
])
type Said = z.infer<typeof Said>

export type Here = {
  tab: number
  /** A page that may not write takes nothing either: it could neither send it nor take it back. */
  mayWrite(): boolean
  /** The server is away; while it is there, everything reaches the others by way of it. */
  alone(): boolean
  unsent(): number
  onUnsent(count: number): void
  /** Another tab was closed or killed. */
  onGone(tab: number): void
}

export type Tabs = { ask(): void; stop(): void }

/**
 * The other tabs of this browser with the same person on the same copy of the board: what is written in one while
 * the server is away is seen in all. Whichever meets the server first brings it everything. Undefined where the browser
 * lets no tab hear another.
 */
export function joinTabs(name: string, doors: Doors, doc: Doc, here: Here): Tabs | undefined {
  const channel = doors.openChannel(name)
  if (!channel) return undefined
  const me = here.tab
  const say = (said: Said) => channel.postMessage(said)
  const diffTo = (has: Uint8Array) => encodeStateAsUpdate(doc, has)
  const answer = (to: number, has: Uint8Array) =>
    say({ is: 'answer', to, has: encodeStateVector(doc), update: diffTo(has), unsent: here.unsent() })

  const ask = () => {
    if (here.mayWrite() && here.alone()) say({ is: 'question', from: me, has: encodeStateVector(doc) })
  }

  const take = (update: Uint8Array, unsent: number) => {
    applyUpdate(doc, update, channel)
    if (here.alone()) here.onUnsent(unsent)
  }

  const hear = (said: Said) => {
    if (said.is === 'question') return answer(said.from, said.has)
    if (said.is === 'answer') {
      if (said.to !== me) return
      take(said.update, said.unsent)
      return say({ is: 'change', needs: said.has, update: diffTo(said.has), unsent: here.unsent() })
    }
    // What lacks its predecessors would lie in the document unseen, and the server would turn all of it away.
    if (hasAll(doc, said.needs)) take(said.update, said.unsent)
    else ask()
  }

  const pass = (update: Uint8Array, _origin: unknown, _doc: Doc, change: Change) => {
    if (!change.local || !here.alone()) return
    say({ is: 'change', needs: encodeStateVector(change.beforeState), update, unsent: here.unsent() })
  }

  channel.addEventListener('message', (event) => {
    const said = Said.safeParse((event as MessageEvent<unknown>).data)
    if (said.success && here.mayWrite()) hear(said.data)
  })
  doc.on('update', pass)
  ask()
  const leave = doors.locks && watchForGone(name, channel, doors.locks, here)
  const stop = () => {
    leave?.()
    doc.off('update', pass)
    channel.close()
  }
  return { ask, stop }
}

type Change = { local: boolean; beforeState: Map<number, number> }

function hasAll(doc: Doc, needs: Uint8Array): boolean {
  for (const [client, clock] of decodeStateVector(needs))
    if (getState(doc.store, client) < clock) return false
  return true
}
