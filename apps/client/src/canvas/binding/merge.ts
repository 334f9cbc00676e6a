import type { TLRecord, TLStore } from 'tldraw'

/** Brings others’ records into the store as one batch that is nobody’s own doing here. */
export function merge(store: TLStore, puts: TLRecord[], removes: TLRecord['id'][]): void {
  try {
    store.mergeRemoteChanges(() => {
      if (removes.length > 0) store.remove(removes.filter((id) => store.has(id)))
      if (puts.length > 0) store.put(puts)
    })
  } catch {
    // One record that tldraw will not take must not keep the others out.
    for (const record of puts) alone(store, () => store.put([record]))
    for (const id of removes) alone(store, () => store.remove([id]))
  }
}

function alone(store: TLStore, change: () => void): void {
  try {
    store.mergeRemoteChanges(change)
  } catch {
    // It stays on the board as it is, and is not shown.
  }
}
