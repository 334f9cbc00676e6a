import { expect, test, type Locator, type Page } from '@playwright/test'
import type { Planner } from './Planner.ts'

/** Somebody who has a keyboard and nothing else. After each task the focus has to be where she can see it. */
export class Keys {
  readonly page: Page
  readonly #who: Planner
  /** What was done, by name. */
  readonly done: string[] = []

  constructor(who: Planner) {
    this.#who = who
    this.page = who.page
  }

  get focus(): Locator {
    return this.page.locator(':focus')
  }

  async task(name: string, work: () => Promise<void>): Promise<void> {
    await test.step(name, async () => {
      await work()
      await this.#seesFocus()
      this.done.push(name)
    })
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce<Promise<void>>(
      (before, key) => before.then(() => this.page.keyboard.press(key)),
      Promise.resolve(),
    )
  }

  type(letters: string): Promise<void> {
    return this.page.keyboard.type(letters)
  }

  /** Does something by its name; what leaves the board leaves its keyboard behind. */
  async acts(name: string, { leaves = false } = {}): Promise<void> {
    await this.press('Control+k')
    await this.#chooses([name], leaves)
  }

  /** Goes to a card by its title; where this view does not show it, to its place in another. */
  async finds(title: string, { elsewhere }: { elsewhere?: string } = {}): Promise<void> {
    await this.press('Control+f')
    await this.#chooses(elsewhere === undefined ? [title] : [title, elsewhere])
  }

  async #chooses(names: readonly string[], leaves = false): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Search and commands' })
    await expect(dialog.getByRole('combobox')).toBeFocused()
    await this.type(names[0] ?? '')
    for (const name of names) {
      await expect(dialog.getByRole('option', { selected: true })).toContainText(name)
      await this.press('Enter')
    }
    await expect(dialog).toHaveCount(0)
    // What was chosen is done once the keyboard is back on the page.
    if (!leaves) await expect(this.focus).not.toHaveCount(0)
  }

  /** Presses Tab until what is called so has the focus. */
  async tabsTo(name: string | RegExp, { key = 'Tab', most = 150 } = {}): Promise<void> {
    const met: string[] = []
    for (let presses = 0; presses < most; presses++) {
      await this.press(key)
      const here = await this.page.evaluate(nameOfFocus)
      if (typeof name === 'string' ? here === name : name.test(here)) return
      met.push(here)
    }
    throw new Error(`${this.#who.name} came past ${met.join(' · ')}, and not to ${String(name)}.`)
  }

  /** Goes down an open menu to one of its lines. */
  walksTo(name: string | RegExp): Promise<void> {
    return this.tabsTo(name, { key: 'ArrowDown', most: 30 })
  }

  /** The canvas shows its focus by the card that is selected; everything else by itself. */
  async #seesFocus(): Promise<void> {
    await expect.poll(() => this.page.evaluate(whereFocusIs), { timeout: 5_000 }).toBe('in sight')
  }
}

function nameOfFocus(): string {
  const one = document.activeElement
  if (!(one instanceof HTMLElement) || one === document.body) return ''
  const by = one
    .getAttribute('aria-labelledby')
    ?.split(' ')
    .map((id) => document.getElementById(id))
  const labels = 'labels' in one && one.labels instanceof NodeList ? [...one.labels] : []
  const said = [...(by ?? []), ...labels].map((label) => label?.textContent ?? '').join(' ')
  return (one.getAttribute('aria-label') ?? (said || (one.textContent ?? ''))).trim().slice(0, 200)
}

function whereFocusIs(): string {
  const one = document.activeElement
  if (!(one instanceof HTMLElement) || one === document.body) return 'nowhere'
  // A radio button that is drawn by its label is seen there.
  const seen = one.closest('label') ?? one
  const { left, right, top, bottom } = seen.getBoundingClientRect()
  const [x0, x1] = [Math.max(0, left), Math.min(innerWidth, right)]
  const [y0, y1] = [Math.max(0, top), Math.min(innerHeight, bottom)]
  if (x1 - x0 < 1 || y1 - y0 < 1) return `outside: ${one.outerHTML.slice(0, 120)}`
  const at = document.elementFromPoint((x0 + x1) / 2, (y0 + y1) / 2)
  if (!at || !(seen.contains(at) || at.contains(seen))) return `under ${at?.outerHTML.slice(0, 120)}`
  return 'in sight'
}
