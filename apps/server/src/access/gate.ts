import type { Config } from '../config.ts'
import type { Gate } from '../sync/door.ts'
import type { Store } from '../store/store.ts'
import { ownRoleOn, roleOn, roleOnSnapshot, rolesOn } from './can.ts'
import { isOwnOrigin } from './origin.ts'
import { identify, stillGood } from './sessions.ts'

/** Who are you, and may you: decided here for every way in. */
export const createGate = (store: Store, config: Pick<Config, 'host' | 'publicUrl'>): Gate => ({
  identify: (credentials) => identify(store, credentials),
  stillGood: (shown) => stillGood(store, shown),
  roleOn: (person, board) => roleOn(store, person, board),
  ownRoleOn: (person, board) => ownRoleOn(store, person, board),
  rolesOn: (person, board) => rolesOn(store, person, board),
  roleOnSnapshot: (person, snapshot) => roleOnSnapshot(store, person, snapshot),
  originAllowed: (request, hasToken) => isOwnOrigin(request, config) ?? hasToken,
})
