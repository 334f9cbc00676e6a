import { afterEach, expect, test, vi } from 'vitest'
import { newDoc } from '@parley/model/board/doc.ts'
import { openLocalCopy } from './local-copy.ts'

afterEach(() => vi.unstubAllGlobals())

/** A browser's storage as far as a copy asks for it, with one way of failing. */
function storage(failing: 'forbidden' | 'full' | 'broken') {
  const databases: EventTarget[] = []
  const answered = (result: unknown) => {
    const onsuccess = (_event: { target: { result: unknown } }) => {}
    const asked = Object.assign(new EventTarget(), { result, onsuccess, onerror: () => {} })
    setTimeout(() => {
      asked.dispatchEvent(new Event('success'))
      asked.onsuccess({ target: asked })
    })
    return asked
  }
  const abort = () => databases.at(-1)?.dispatchEvent(new Event('abort'))
  const breaks = () => {
    setTimeout(abort)
    return new EventTarget()
  }
  const add = () => answered(1)
  const getAll = failing === 'broken' ? breaks : () => answered([])
  const store = { getAll, add, count: () => answered(0), openKeyCursor: () => answered(null) }
  const open = () => {
    if (failing === 'forbidden') throw new DOMException('Not here', 'SecurityError')
    const transaction = () => ({ objectStore: () => store })
    const database = Object.assign(new EventTarget(), { close: () => {}, transaction })
    databases.push(database)
    return answered(database)
  }
  vi.stubGlobal('indexedDB', { open, deleteDatabase: () => answered(undefined) })
  vi.stubGlobal('IDBKeyRange', { lowerBound: () => undefined })
  return { runsFull: abort }
}

test('where the browser forbids storage there is no copy, and the board opens all the same', async () => {
  storage('forbidden')
  expect(await openLocalCopy('b1', newDoc(), () => undefined)).toBeUndefined()
})

test('a storage that breaks while it is read keeps nobody waiting', async () => {
  storage('broken')
  expect(await openLocalCopy('b1', newDoc(), () => undefined)).toBeUndefined()
})

test('a disk that fills up later is told, once, and nothing is written after a gap', async () => {
  const { runsFull } = storage('full')
  const doc = newDoc()
  const onLost = vi.fn<() => void>()
  expect(await openLocalCopy('b1', doc, onLost)).toBeDefined()
  const writers = doc._observers.get('update')?.size ?? 0
  runsFull()
  runsFull()
  await vi.waitFor(() => expect(onLost).toHaveBeenCalled())
  expect(onLost).toHaveBeenCalledTimes(1)
  expect(doc._observers.get('update')?.size ?? 0).toBe(writers - 1)
})
