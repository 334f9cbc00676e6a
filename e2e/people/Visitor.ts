import { expect, type Locator } from '@playwright/test'
import type { GuestRole } from '@parley/model/access.ts'
import { Someone } from './Someone.ts'

/** As the scenarios are; a fault that is run by itself has no settings of theirs, and would give up after five seconds. */
export const patiently = { timeout: 20_000 }

/** Somebody on the pages: comes in, goes from page to page, loses the net, reads what stands there. */
export class Visitor extends Someone {
  #server = true

  async visits(path: string): Promise<void> {
    await this.page.goto(this.parley.url + path)
  }

  /** To another address within the page that is open, as its own links lead: nothing is loaded anew. */
  async goesOnTo(path: string): Promise<void> {
    await this.page.evaluate((to) => history.pushState(null, '', to), path)
  }

  /** The word in the bar that says whether her work is safe. */
  get saveState(): Locator {
    return this.page.getByRole('banner').getByRole('status')
  }

  /** Opens a board and waits until it is there, whole and up to date. */
  async opens(board: string): Promise<void> {
    await this.visits(`/board/${board}`)
    await this.isOnTheBoard()
  }

  /** Turns the board to another of its faces by the bar, and waits until that is drawn. */
  async turnsTo(view: string): Promise<void> {
    const link = this.page.getByRole('link', { name: view, exact: true })
    await link.click()
    await expect(link).toHaveAttribute('aria-current', 'page')
    const heading = this.page.getByRole('main').getByRole('heading')
    await expect(heading.or(this.canvas).filter({ visible: true }).first()).toBeVisible()
  }

  get canvas(): Locator {
    return this.page.getByTestId('canvas')
  }

  async isOnTheBoard(): Promise<void> {
    await expect(this.saveState).toHaveText(/^(Saved|Read only|You can comment)$/, patiently)
  }

  async opensANewBoard(from: string | object): Promise<string> {
    const board = await this.makesABoard(from)
    await this.opens(board)
    return board
  }

  async opensATemplate(template: string): Promise<string> {
    const board = await this.makesABoardFrom(template)
    await this.opens(board)
    return board
  }

  /** Comes in by a real invitation link: the page asks for her name and lets her onto the board. */
  async joins(
    board: string,
    { invitedBy, as = 'editor' }: { invitedBy: Someone; as?: GuestRole },
  ): Promise<string> {
    const { url, invitation } = await invitedBy.invites(board, as)
    await this.page.goto(url)
    await this.page.getByLabel('Your name').fill(this.name)
    await this.page.getByRole('button', { name: 'Go to the board' }).click()
    await this.isOnTheBoard()
    return invitation
  }

  async hasSaved(): Promise<void> {
    await expect(this.saveState).toHaveText('Saved', patiently)
  }

  async isTold(sentence: string | RegExp): Promise<void> {
    await expect(this.page.getByText(sentence).first()).toBeVisible()
  }

  async isNotTold(sentence: string | RegExp): Promise<void> {
    await expect(this.page.getByText(sentence)).toHaveCount(0)
  }

  async goesOffline(): Promise<void> {
    await this.context.setOffline(true)
    await expect(this.saveState).toContainText('Offline', patiently)
  }

  async comesBack(): Promise<void> {
    await this.context.setOffline(false)
    await this.hasSaved()
  }

  /**
   * She closes the page, and from now on pages come, from a cache or a proxy, while Parley itself does not answer.
   * A page that stayed open would keep its sockets, which lead past all this.
   */
  async losesTheServer(): Promise<void> {
    await this.context.setOffline(true)
    this.#server = false
    await this.context.route(/\/trpc\//, (call) => (this.#server ? call.fallback() : call.abort()))
    await this.context.routeWebSocket(/\/collab/, (socket) => {
      if (this.#server) socket.connectToServer()
      else void socket.close({ code: 1012 })
    })
    // The page that is left has sockets of its own making, which no route holds: it makes no more of them.
    await this.page.evaluate(() => {
      const Silent = class extends EventTarget {
        readonly readyState = 0
        send(): void {}
        close(): void {}
      }
      Object.assign(globalThis, { WebSocket: Silent })
    })
    await this.page.goto('about:blank')
    await this.context.setOffline(false)
  }

  async findsTheServer(): Promise<void> {
    this.#server = true
    await this.hasSaved()
  }

  async presses(keys: string): Promise<void> {
    await this.page.keyboard.press(keys)
  }

  /** Picks a file in the system's dialog, as it opens from the button of the boards page. */
  async givesFile(file: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
    await this.page.locator('input[type=file]').first().setInputFiles(file)
  }

  /** Exports the board by its menu, with what she answers to the questions of that format. Answers the file's path. */
  async exports(format: string, ...answers: string[]): Promise<string> {
    await this.clicks('More for this plan')
    await this.page.getByRole('menuitem', { name: 'Export…' }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('radio', { name: format }).check()
    for (const answer of answers) await dialog.getByRole('radio', { name: answer, exact: true }).check()
    const download = this.page.waitForEvent('download')
    await this.clicks('Save the file')
    await expect(dialog).toHaveCount(0)
    return (await download).path()
  }

  /** The menu of a board's tile. */
  async choosesFor(board: string, act: string): Promise<void> {
    await this.clicks(`More for ${board}`)
    await this.page.getByRole('menuitem', { name: act }).click()
  }

  async clicks(button: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click()
  }
}
