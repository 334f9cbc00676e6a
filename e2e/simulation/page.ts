import { applyUpdate, encodeStateAsUpdate, getState } from 'yjs'
import { pagePath } from '@parley/model/wire.ts'
import { speaks } from '@parley/model/board/migrate.ts'
import { WebSocket } from 'ws'
import { openBoard } from '../../apps/client/src/session/connect.ts'
import type { Rim } from '../../apps/client/src/session/rim.ts'
import type { Device } from './device.ts'
import { TabChannel } from './tab-channel.ts'
import { after, at, below, between, type Place } from './world.ts'

/** A page with a board on it: the session that the real page has, in a world of its own. */
export class Page {
  readonly place: Place & { browser: Device }
  readonly session: ReturnType<typeof openBoard>
  /** How far she was told that it is saved, by client id: a page may be given another. */
  readonly saved = new Map<number, number>()
  /** How far it is on the device. */
  readonly onDevice = new Map<number, number>()

  constructor(browser: Device, board: string) {
    this.place = { name: browser.name, gone: false, browser }
    this.session = at(this.place, () => openBoard(board, rimOf(this, browser)))
    this.session.save.subscribe(({ is }) => is === 'saved' && this.#note(this.saved))
  }

  get doc() {
    return this.session.pen.doc
  }

  get isSaved(): boolean {
    return this.session.save.getState().is === 'saved'
  }

  get mayWrite(): boolean {
    return this.session.write.getState().is === 'writable'
  }

  /** Why nothing can be written here. */
  get because(): string | undefined {
    const state = this.session.write.getState()
    return state.is === 'readOnly' ? state.because : undefined
  }

  /** With whatever it had not sent, and had yet to write to the device. */
  die(): void {
    this.place.gone = true
    this.place.browser.locks.release(this.place)
  }

  /** What the device holds it holds of this page up to here. */
  keptUpTo(clock: number, client: number): void {
    this.onDevice.set(client, Math.max(clock, this.onDevice.get(client) ?? 0))
  }

  #note(how: Map<number, number>): void {
    const { clientID, store } = this.doc
    how.set(clientID, getState(store, clientID))
  }
}

const commitMs = 20

const rimOf = (page: Page, browser: Device): Rim => ({
  socketUrl: (board) => `ws://parley.test${pagePath(board, speaks)}`,
  WebSocketPolyfill: socketsOf(page, browser),
  put: () => Promise.reject(new Error('Nobody here writes that much.')),
  openChannel: (name) => new TabChannel(name, browser.channels),
  locks: browser.locks,
  /** As the device's own database: in order, a little later, and what is not in it yet dies with the browser. */
  async openCopy(name, doc) {
    // After what was written before it was asked.
    await after(commitMs + below(30))
    const rows = browser.copies.get(name) ?? []
    browser.copies.set(name, rows)
    const { place } = page
    // What the document held by then is kept too, as the page's own library does: later rows build on it.
    const begun = encodeStateAsUpdate(doc)
    between(() => void (place.gone || rows.push(begun)), commitMs)
    for (const row of rows) applyUpdate(doc, row, rows)
    const keep = (update: Uint8Array, origin: unknown) => {
      if (origin === rows) return
      const { clientID, store } = doc
      const clock = getState(store, clientID)
      between(() => {
        if (place.gone) return
        rows.push(update)
        page.keptUpTo(clock, clientID)
      }, commitMs)
    }
    doc.on('update', keep)
    return { stop: () => doc.off('update', keep) }
  },
})

/** The stock client over a line of hers; what it hears, it hears in her page. */
function socketsOf(page: Page, browser: Device) {
  return class extends WebSocket {
    constructor(url: string) {
      super(url, {
        headers: { cookie: `person=${browser.name}`, origin: 'http://parley.test' },
        createConnection: () => browser.network.connect(page.place, browser.server),
      })
      // In a browser nobody needs to listen to what went wrong.
      this.on('error', () => undefined)
    }
  }
}
