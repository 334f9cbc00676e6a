import { canInWorkspace } from '@parley/model/access.ts'
import { newId } from '@parley/model/ids.ts'
import { asPerson } from '../access/sessions.ts'
import type { NotificationRow } from '../store/notifications.ts'
import type { Store } from '../store/store.ts'
import type { Gate } from '../sync/door.ts'
import type { Happening } from './happened.ts'
import type { NewsDesk } from './news.ts'

type Parts = { store: Store; gate: Gate; desk: NewsDesk; now?: () => number }
export type Notify = (happening: Happening) => Promise<void>

/** An excerpt is to remind; the whole stands where it was written. */
const excerptLength = 300

/**
 * Tells people in person. Whoever did it is not told, nor who may not read it now, nor a guest of what is internal,
 * nor who silenced this kind.
 */
export function createNotify({ store, gate, desk, now = Date.now }: Parts): Notify {
  async function mayHear(id: string, { board, snapshot, internal }: Happening): Promise<boolean> {
    const row = await store.people.byId(id)
    if (!row) return false
    const person = asPerson(row)
    if (internal && !canInWorkspace(person.standing, 'seeInternal')) return false
    const role =
      snapshot === undefined
        ? await gate.roleOn(person, board)
        : await gate.roleOnSnapshot(person, { id: snapshot, board })
    return role !== undefined
  }

  return async (happening) => {
    const { note, board, by, snapshot = null, only } = happening
    if (!note) return
    const named = [...new Set(note.to)].filter((id) => id !== by && (only?.includes(id) ?? true))
    const silent = new Set(await store.notifications.silent(named, note.kind))
    const heard = await Promise.all(named.map((id) => mayHear(id, happening)))
    const to = named.filter((id, at) => heard[at] && !silent.has(id))
    const row = (person: string): NotificationRow => ({
      id: newId(),
      person,
      kind: note.kind,
      board,
      snapshot,
      thread: note.thread ?? null,
      done_by: by,
      says: note.says.slice(0, excerptLength),
      at: now(),
      read_at: null,
    })
    await store.notifications.add(to.map(row))
    if (to.length > 0) desk.tell({ of: 'notifications', board, to })
  }
}
