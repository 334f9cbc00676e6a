import { newId } from '@parley/model/ids.ts'
import { z } from 'zod'
import type { Happening, NoteKind } from '../api/happened.ts'
import type { DeliveryRow } from '../store/deliveries.ts'
import type { Store } from '../store/store.ts'
import type { Sender } from './sender.ts'

/** What another program may wait for. */
export const HookEvent = z.enum(['comment', 'asked', 'decision', 'snapshot', 'newError', 'review', 'round'])
export type HookEvent = z.infer<typeof HookEvent>
export const HookEvents = z.array(HookEvent)

/** A reply is a comment as well; a mention stands in a comment that is told by itself. */
const eventOf: Record<NoteKind, HookEvent | undefined> = {
  mention: undefined,
  reply: 'comment',
  comment: 'comment',
  asked: 'asked',
  decision: 'decision',
  snapshot: 'snapshot',
  newError: 'newError',
  review: 'review',
  round: 'round',
}

type Parts = {
  store: Pick<Store, 'hooks' | 'boards' | 'people'>
  sender: Pick<Sender, 'wake'>
  /** How people reach us; where nobody said, messages carry no link. */
  base: string | undefined
  now?: () => number
}

/** Puts what happened on its way to the programs that wait for it. What is internal, or for some alone, leaves the house by no hook. */
export function createHookTelling({ store, sender, base, now = Date.now }: Parts) {
  return async (happening: Happening): Promise<void> => {
    const { note, board, internal, only } = happening
    const event = note && eventOf[note.kind]
    if (event === undefined || internal || only) return
    const waiting = (await store.hooks.of(board)).filter(({ events }) =>
      HookEvents.parse(JSON.parse(events)).includes(event),
    )
    if (waiting.length === 0) return
    const at = now()
    const body = JSON.stringify({
      type: event,
      timestamp: new Date(at).toISOString(),
      data: await dataOf(happening),
    })
    await store.hooks.queue(waiting.map(({ id }) => delivery(id, event, body, at)))
    sender.wake()
  }

  async function dataOf({ board, by, snapshot, note }: Happening) {
    const row = await store.boards.byId(board)
    const person = by === null ? undefined : await store.people.byId(by)
    const path = snapshot === undefined ? `board/${board}` : `review/${snapshot}`
    const who = person ? { id: person.id, name: person.name } : null
    return {
      board: { id: board, title: row?.title ?? '' },
      by: who,
      snapshot: snapshot ?? null,
      thread: note?.thread ?? null,
      says: note?.says ?? '',
      url: base === undefined ? null : `${base}/${path}`,
    }
  }
}

/** One message on its way, not yet tried. */
export const delivery = (hook: string, event: HookEvent, body: string, at: number): DeliveryRow => ({
  id: `msg_${newId()}`,
  hook,
  event,
  body,
  created_at: at,
  tries: 0,
  state: 'waiting',
  next_at: at,
  fault: null,
})
