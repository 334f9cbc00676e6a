import { canonical } from '@parley/model/board/doc.ts'
import type { Role } from '@parley/model/access.ts'
import type { Database } from '@parley/server/store/database.ts'
import { Browser } from './browser.ts'
import type { Page } from './page.ts'
import { Disk } from './disk.ts'
import { Rights } from './rights.ts'
import { Server } from './server.ts'
import { after, below, now } from './world.ts'

const patienceMs = 180_000

/** Some people, their browsers and networks, a server and its disk. */
export class Scene {
  readonly board: string
  readonly disk: Disk
  readonly rights = new Rights()
  readonly browsers: readonly Browser[]
  /** Every page that there ever was. */
  readonly pages: Page[] = []
  server: Server | undefined

  constructor(database: Database, board: string) {
    this.board = board
    this.disk = new Disk(database, 1 + below(60))
    const [people, slowestMs] = [2 + below(3), 2 + below(400)]
    const server = () => this.server
    this.browsers = ['alice', 'bob', 'carol', 'dora']
      .slice(0, people)
      .map((name) => new Browser(name, slowestMs, server))
  }

  get open(): Page[] {
    return this.browsers.flatMap(({ pages }) => pages)
  }

  come(browser: Browser): void {
    this.pages.push(browser.open(this.board))
  }

  serve(): void {
    this.server ??= new Server(this.disk, this.rights.roles)
  }

  /** Somebody may only look from now on, or without a role not even that; answers whether that still holds. */
  takeRights({ name }: Browser, role: Role | undefined): () => boolean {
    const stillLacks = this.rights.take(name, role)
    this.server?.redecide(this.board)
    return stillLacks
  }

  giveRightsBack(browser: Browser): void {
    this.rights.giveBack(browser.name)
    this.server?.redecide(this.board)
  }

  /** Nobody else was ever turned away by right. */
  tryAgain(browser: Browser): void {
    if (this.rights.everTaken(browser.name)) this.pages.push(...browser.tryAgain(this.board))
  }

  /** Whatever went wrong is whole again. */
  heal(): void {
    this.disk.failing = false
    for (const browser of this.browsers) {
      this.giveRightsBack(browser)
      Object.assign(browser.network, { held: false, down: false })
      if (browser.pages.length === 0) this.come(browser)
    }
    this.serve()
  }

  /** Everybody closes her browser and comes again: what only a device held is sent now. */
  comeAgain(): void {
    for (const browser of this.browsers) {
      browser.kill()
      this.come(browser)
    }
  }

  /** All may write and all is saved, also what tabs left that are gone, and all see the same; or it will never be so. */
  async rest(): Promise<void> {
    const isOne = () => new Set(this.open.map(({ doc }) => canonical(doc))).size === 1
    const isSent = () =>
      this.open.every(({ isSaved, mayWrite }) => isSaved && mayWrite) && !this.browsers.some(leavesSomething)
    const until = now() + patienceMs
    while (now() < until && !(isSent() && isOne())) {
      for (const browser of this.browsers) this.tryAgain(browser)
      await after(250)
    }
  }
}

export const leavesSomething = (browser: Browser): boolean => browser.leavesSomething
