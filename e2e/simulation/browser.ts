import { getState, type Doc } from 'yjs'
import { copiesToKeep } from '../../apps/client/src/session/known.ts'
import { countsIn } from '../../apps/client/src/session/unsent.ts'
import { rebuild } from '@parley/server/store/rebuild.ts'
import { Device } from './device.ts'
import { Page } from './page.ts'
import { lacking } from './search.ts'
import { at } from './world.ts'

/** A browser with its pages. */
export class Browser extends Device {
  pages: Page[] = []
  readonly #ever: Page[] = []

  open(board: string): Page {
    const page = new Page(this, board)
    this.pages.push(page)
    this.#ever.push(page)
    return page
  }

  /** Her rights stood in the way: she presses what the page offers then, or loads it anew. Answers the new ones. */
  tryAgain(board: string): Page[] {
    for (const page of this.pages) if (page.because === 'lowered') at(page.place, () => page.session.resume())
    const out = this.pages.filter(({ because }) => because === 'revoked' || because === 'gone')
    this.pages = this.pages.filter((page) => !out.includes(page))
    return out.map((page) => {
      at(page.place, () => page.session.stop())
      page.die()
      return this.open(board)
    })
  }

  /** How many of its pages show what others wrote and a document lacks. */
  seesMoreThan(disk: Doc): number {
    const sees = ({ doc }: Page) => lacking(disk, doc).some((client) => !this.wrote(client))
    return this.pages.filter(sees).length
  }

  /** How far its pages came under each client id. */
  made(): Map<number, number> {
    const made = new Map<number, number>()
    for (const { store } of this.#ever.map(({ doc }) => doc))
      for (const client of store.clients.keys())
        made.set(client, Math.max(getState(store, client), made.get(client) ?? 0))
    return made
  }

  /** Under how many client ids of its pages a document has more than they had made. */
  madeSince(made: ReadonlyMap<number, number>, disk: Doc): number {
    return [...disk.store.clients.keys()].filter(
      (client) => this.wrote(client) && getState(disk.store, client) > (made.get(client) ?? 0),
    ).length
  }

  /** How many of its copies hold what the server lacks, and would be thrown away by whoever signs out here. */
  unsentAndForgotten(disk: Doc): number {
    const place = { name: this.name, gone: false, browser: this }
    const kept = at(place, copiesToKeep)
    const forgotten = [...this.copies].filter(([name]) => !kept.has(name))
    return forgotten.filter(
      ([, rows]) => lacking(disk, rebuild({ rows: rows.map((bytes) => ({ bytes })) })).length > 0,
    ).length
  }

  /** Pages are open and all that they have is saved, and a tab that nobody turned away left something on the device. */
  get leavesSomething(): boolean {
    const place = { name: this.name, gone: false, browser: this }
    const left = (copy: string) =>
      [...at(place, () => countsIn(copy)).values()].some(({ changes, stopped }) => changes > 0 && !stopped)
    const isCalm = this.pages.length > 0 && this.pages.every(({ isSaved }) => isSaved)
    return isCalm && [...this.copies.keys()].some(left)
  }

  /** Was it one of its pages that wrote under a client id? */
  wrote(client: number): boolean {
    return this.#ever.some(({ doc, onDevice }) => doc.clientID === client || onDevice.has(client))
  }

  /** The program ends: all its pages with it, and what was on its way to the device. */
  kill(): void {
    for (const page of this.pages.splice(0)) page.die()
    this.network.break()
    this.channels.clear()
  }
}
