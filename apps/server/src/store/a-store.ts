import { afterEach, beforeEach } from 'vitest'
import type { BoardRow } from './boards.ts'
import type { Database } from './database.ts'
import type { InvitationRow } from './invitations.ts'
import type { PersonRow } from './people.ts'
import { storeIn, type Store } from './store.ts'

export const person = (id: string, more: Partial<PersonRow> = {}): PersonRow => ({
  id,
  name: id,
  email: `${id}@example.org`,
  password: 'hash',
  standing: 'member',
  colour: 1,
  created_at: 1_000,
  left_at: null,
  ...more,
})

export const board = (id: string, more: Partial<BoardRow> = {}): BoardRow => ({
  id,
  title: `Board ${id}`,
  client: null,
  epoch: 'first',
  created_by: 'alice',
  created_at: 2_000,
  deleted_at: null,
  ...more,
})

export const invitation = (id: string, more: Partial<InvitationRow> = {}): InvitationRow => ({
  id,
  hash: `hash of ${id}`,
  board: 'b1',
  snapshot: null,
  role: 'editor',
  password: null,
  created_by: 'alice',
  created_at: 3_000,
  expires_at: null,
  max_uses: null,
  uses: 0,
  revoked_at: null,
  ...more,
})

export const seed = new Uint8Array([0, 0])

/** A database of its own for each test, in which there are alice, who owns the workspace, and bob. */
export type Given = { readonly db: Database; readonly store: Store }

export function givenEach(open: () => Promise<Database>): Given {
  let db: Database
  let store: Store
  beforeEach(async () => {
    db = await open()
    store = storeIn(db)
    await store.people.add(person('alice', { standing: 'owner', created_at: 900 }))
    await store.people.add(person('bob'))
  })
  afterEach(() => db.destroy())
  return {
    get db() {
      return db
    },
    get store() {
      return store
    },
  }
}
