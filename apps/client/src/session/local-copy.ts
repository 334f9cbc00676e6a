import { clearDocument, IndexeddbPersistence } from 'y-indexeddb'
import { newDoc, type Doc } from '@parley/model/board/doc.ts'
import { planFileOf } from '@parley/model/board/plan-file.ts'
import { BoardReader } from '@parley/model/board/read.ts'

/** The board on this device, so that it opens without the server and keeps what was written offline. */
export type LocalCopy = { stop(): void }

/** Resolves when all that was kept is in the document; undefined where the browser keeps nothing. */
export async function openLocalCopy(name: string, doc: Doc): Promise<LocalCopy | undefined> {
  if (!(await keepsThings(name))) return undefined
  const kept = new IndexeddbPersistence(name, doc)
  await kept.whenSynced
  return { stop: () => void kept.destroy() }
}

/** A private window may have the door and never open it, so it is tried first: the library itself would hang. */
async function keepsThings(name: string): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return false
  return new Promise((resolve) => {
    try {
      const asked = indexedDB.open(`${name}/door`)
      asked.addEventListener('success', () => {
        asked.result.close()
        indexedDB.deleteDatabase(`${name}/door`)
        resolve(true)
      })
      asked.addEventListener('error', () => resolve(false))
      asked.addEventListener('blocked', () => resolve(false))
    } catch {
      resolve(false)
    }
  })
}

/** A copy that was set aside, as a plan file. */
export async function planInCopy(name: string): Promise<Record<string, unknown>> {
  const doc = newDoc()
  const copy = await openLocalCopy(name, doc)
  const reader = new BoardReader(doc)
  const plan = planFileOf(reader.board)
  reader.stop()
  copy?.stop()
  doc.destroy()
  return plan
}

export const throwAwayCopy = (name: string): Promise<void> => clearDocument(name)
