import { applyUpdate, getState, type Doc } from 'yjs'
import { pagePath } from '@parley/model/wire.ts'
import { speaks } from '@parley/model/board/migrate.ts'
import { WebSocket } from 'ws'
import { openBoard } from '../../apps/client/src/session/connect.ts'
import type { Rim } from '../../apps/client/src/session/rim.ts'
import { copiesToKeep } from '../../apps/client/src/session/known.ts'
import { rebuild } from '@parley/server/store/rebuild.ts'
import { Network } from './line.ts'
import type { Server } from './server.ts'
import { lacks } from './search.ts'
import { Kept } from './storage.ts'
import { TabChannel } from './tab-channel.ts'
import { after, at, below, between, type Place } from './world.ts'

/** What one browser keeps on its device, whichever of its pages are open. */
export class Browser {
  readonly name: string
  readonly network: Network
  readonly kept = new Kept()
  readonly copies = new Map<string, Uint8Array[]>()
  readonly channels = new Set<TabChannel>()
  readonly server: () => Server | undefined
  pages: Page[] = []
  readonly #ever: Page[] = []

  constructor(name: string, slowestMs: number, server: () => Server | undefined) {
    this.name = name
    this.network = new Network(slowestMs)
    this.server = server
  }

  open(board: string): Page {
    const page = new Page(this, board)
    this.pages.push(page)
    this.#ever.push(page)
    return page
  }

  /** How many of its copies hold what the server lacks, and would be thrown away by whoever signs out here. */
  unsentAndForgotten(disk: Doc): number {
    const place = { name: this.name, gone: false, browser: this }
    const kept = at(place, copiesToKeep)
    const forgotten = [...this.copies].filter(([name]) => !kept.has(name))
    return forgotten.filter(([, rows]) => lacks(disk, rebuild({ rows: rows.map((bytes) => ({ bytes })) })))
      .length
  }

  /** Was it one of its pages that wrote under a client id? */
  wrote(client: number): boolean {
    return this.#ever.some(({ doc, onDevice }) => doc.clientID === client || onDevice.has(client))
  }

  /** The program ends: all its pages with it, and what was on its way to the device. */
  kill(): void {
    for (const { place } of this.pages.splice(0)) place.gone = true
    this.network.break()
    this.channels.clear()
  }
}

/** A page with a board on it: the session that the real page has, in a world of its own. */
export class Page {
  readonly place: Place & { browser: Browser }
  readonly session: ReturnType<typeof openBoard>
  /** How far she was told that it is saved, by client id: a page may be given another. */
  readonly saved = new Map<number, number>()
  /** How far it is on the device. */
  readonly onDevice = new Map<number, number>()

  constructor(browser: Browser, board: string) {
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

const rimOf = (page: Page, browser: Browser): Rim => ({
  socketUrl: (board) => `ws://parley.test${pagePath(board, speaks)}`,
  WebSocketPolyfill: socketsOf(page, browser),
  put: () => Promise.reject(new Error('Nobody here writes that much.')),
  openChannel: (name) => new TabChannel(name, browser.channels),
  /** As the device's own database: in order, a little later, and what is not in it yet dies with the browser. */
  async openCopy(name, doc) {
    // After what was written before it was asked.
    await after(commitMs + below(30))
    const rows = browser.copies.get(name) ?? []
    browser.copies.set(name, rows)
    for (const row of rows) applyUpdate(doc, row, rows)
    const { place } = page
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
function socketsOf(page: Page, browser: Browser) {
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
