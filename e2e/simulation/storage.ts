import { here } from './world.ts'

/** A browser's storage: what is kept are its own properties, as it is in a real one. */
export class Kept {
  readonly [key: string]: unknown

  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(this[key]) : null
  }

  setItem(key: string, value: string): void {
    Object.assign(this, { [key]: value })
  }

  removeItem(key: string): void {
    Reflect.deleteProperty(this, key)
  }
}

/** What pages find around them: the storage of their browser, and a window at which nothing happens by itself. */
export function furnish(): void {
  const nothing = () => undefined
  const quiet = { addEventListener: nothing, removeEventListener: nothing }
  Object.defineProperty(globalThis, 'localStorage', { get: keptHere, configurable: true })
  Object.assign(globalThis, quiet, { document: { ...quiet, hidden: false } })
}

/** Of the browser in which something happens just now. */
function keptHere(): Kept {
  const place = here()
  if (!place || !('browser' in place)) throw new Error('This happens in no browser.')
  return (place.browser as { kept: Kept }).kept
}
