import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { chromium, type Page } from '@playwright/test'
import { browserLaunch } from '../browser.ts'
import { after } from '../bench/figures.ts'

/** A browser with a folder of its own, in which it keeps what pages keep; it can be killed with all that belongs to it. */
export class OwnBrowser {
  readonly page: Page
  readonly #child: ChildProcess

  private constructor(child: ChildProcess, page: Page) {
    this.#child = child
    this.page = page
  }

  static async start(folder: string): Promise<OwnBrowser> {
    const { executablePath, args, env } = await browserLaunch()
    const own = ['--headless', '--no-sandbox', '--lang=en-GB', '--remote-debugging-port=0', '--mute-audio']
    const child = spawn(executablePath, [...args, ...own, `--user-data-dir=${folder}`, 'about:blank'], {
      env: env ?? process.env,
      stdio: ['ignore', 'ignore', 'pipe'],
      // A group of its own: whoever is killed takes her helpers along.
      detached: true,
    })
    const browser = await chromium.connectOverCDP(await doorOf(child), { timeout: 60_000 })
    const [context] = browser.contexts()
    const page = context?.pages()[0] ?? (await context?.newPage())
    if (!page) throw new Error('The browser has no page.')
    await page.setViewportSize({ width: 1440, height: 900 })
    return new OwnBrowser(child, page)
  }

  /** Leaves as people do: what it keeps is written first. */
  async close(): Promise<void> {
    const gone = once(this.#child, 'exit')
    const session = await this.page.context().newCDPSession(this.page)
    await session.send('Browser.close').catch(() => undefined)
    await gone
  }

  /** Power off: nothing is closed, nothing is written any more. */
  async kill(): Promise<void> {
    const { pid, exitCode, signalCode } = this.#child
    if (pid === undefined || exitCode !== null || signalCode !== null) return
    const gone = once(this.#child, 'exit')
    process.kill(-pid, 'SIGKILL')
    await gone
    // The last of its helpers lets go of the folder a moment later.
    await after(100)
  }
}

/** Where it listens, as it says itself. */
async function doorOf(child: ChildProcess): Promise<string> {
  const said: string[] = []
  for await (const line of createInterface({ input: child.stderr! })) {
    const [, door] = /DevTools listening on (ws:\S+)/.exec(line) ?? []
    if (door) {
      child.stderr?.resume()
      return door
    }
    said.push(line)
  }
  throw new Error(`The browser did not start: ${said.slice(-3).join(' ')}`)
}
