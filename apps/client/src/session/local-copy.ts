import { clearDocument, IndexeddbPersistence } from 'y-indexeddb'
import { encodeStateAsUpdate } from 'yjs'
import { newDoc, type Doc } from '@parley/model/board/doc.ts'
import { planFileOf } from '@parley/model/board/plan-file.ts'
import { BoardReader } from '@parley/model/board/read.ts'

/** The board on this device, so that it opens without the server and keeps what was written offline. */
export type LocalCopy = { stop(): void }

/**
 * Resolves when all that was kept is in the document; undefined where the browser keeps nothing. `onLost` is called
 * once when it keeps no more: the disk is full, or somebody cleared the browser's data.
 */
export async function openLocalCopy(
  name: string,
  doc: Doc,
  onLost: () => void,
): Promise<LocalCopy | undefined> {
  if (!(await keepsThings(name))) return undefined
  const kept = keptAtOnce(name, doc)
  const leave = () => void kept.destroy().catch(() => undefined)
  const lost = lossOf(kept)
  // A storage that breaks while it is read never gets as far as being in step.
  if (await Promise.race([lost, kept.whenSynced.then(() => false)])) {
    leave()
    return undefined
  }
  void lost.then(() => {
    // A later change written after one that was not would leave a gap in the copy.
    leave()
    onLost()
  })
  return { stop: leave }
}

/**
 * Each change is committed as it is written. Left to itself a transaction waits for the page to hear that its row is in,
 * and a page that is busy then may be killed first.
 */
function keptAtOnce(name: string, doc: Doc): IndexeddbPersistence {
  let begun: IDBTransaction | undefined
  // Before the library hears of a change, and after.
  doc.on('update', () => (begun = undefined))
  const kept = new IndexeddbPersistence(name, doc)
  doc.on('update', () => begun?.commit())
  kept._db.then(
    (db) => {
      const begin = db.transaction.bind(db)
      db.transaction = (...asked) => (begun = begin(...asked))
    },
    () => undefined,
  )
  return kept
}

/** Resolves when something could not be written, or the browser took the storage away. */
function lossOf(kept: IndexeddbPersistence): Promise<true> {
  return new Promise((resolve) => {
    const lose = () => resolve(true)
    kept._db.then((db) => {
      for (const event of ['abort', 'close']) db.addEventListener(event, lose)
    }, lose)
  })
}

/** A private window may have the door and never open it, so it is tried first: the library itself would hang. */
async function keepsThings(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      // Where storage is switched off, some browsers have no such thing, and some throw at its very name.
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

/** All that a copy holds, whichever tab wrote it; undefined where the browser keeps nothing. */
export async function whatLiesIn(name: string, open = openLocalCopy): Promise<Uint8Array | undefined> {
  const doc = newDoc()
  const copy = await open(name, doc, () => undefined)
  const all = copy && encodeStateAsUpdate(doc)
  copy?.stop()
  doc.destroy()
  return all
}

/** A copy that was set aside, as a plan file. */
export async function planInCopy(name: string): Promise<Record<string, unknown>> {
  const doc = newDoc()
  const copy = await openLocalCopy(name, doc, () => undefined)
  const reader = new BoardReader(doc)
  const plan = planFileOf(reader.board)
  reader.stop()
  copy?.stop()
  doc.destroy()
  return plan
}

export const throwAwayCopy = (name: string): Promise<void> => clearDocument(name)
