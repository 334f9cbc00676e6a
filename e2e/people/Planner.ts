import { expect, type Locator } from '@playwright/test'
import { emptyPlace } from './empty-place.ts'
import { patiently, Visitor } from './Visitor.ts'

type Where = { before?: string; after?: string }
interface Point {
  x: number
  y: number
}

/** Somebody at work on a board: her hands on the canvas. Cards are called by their ids, which sketches choose well. */
export class Planner extends Visitor {
  override async isOnTheBoard(): Promise<void> {
    await super.isOnTheBoard()
    await expect(this.page.getByRole('toolbar', { name: 'Zoom and undo' })).toBeVisible(patiently)
  }

  card(id: string): Locator {
    return this.page.locator(`[data-shape-id="shape:${id}"]`)
  }

  link(id: string): Locator {
    return this.page.locator(`[data-shape-id="shape:link/${id}"]`)
  }

  get cards(): Locator {
    return this.page.locator('[data-shape-type="card"]')
  }

  get links(): Locator {
    return this.page.locator('[data-shape-type="link"]')
  }

  async seesCard(id: string, says: string | RegExp = /./): Promise<void> {
    await expect(this.card(id)).toContainText(says, patiently)
  }

  async seesNoCard(id: string): Promise<void> {
    await expect(this.card(id)).toHaveCount(0)
  }

  /** A card whose id nobody chose. */
  async seesCardNamed(title: string): Promise<void> {
    await expect(this.cards.filter({ hasText: title })).toHaveCount(1)
  }

  async seesLink(id: string): Promise<void> {
    await expect(this.link(id)).toHaveCount(1)
  }

  async seesNoLink(id: string): Promise<void> {
    await expect(this.link(id)).toHaveCount(0)
  }

  /** Her field shows all that was typed by anybody. */
  async isWriting(text: string): Promise<void> {
    await expect(this.page.locator('textarea:focus')).toHaveValue(text)
  }

  /** Screens may be scrolled differently; how one card lies to another is the same on all. */
  async seesInTheSamePlaceAs(
    other: Planner,
    id: string,
    { relativeTo }: { relativeTo: string },
  ): Promise<void> {
    const distance = async (person: Planner) => {
      const [one, two] = [await person.boxOf(id), await person.boxOf(relativeTo)]
      return { x: Math.round(one.x - two.x), y: Math.round(one.y - two.y) }
    }
    await expect.poll(() => distance(this)).toEqual(await distance(other))
  }

  /** The middle of a card's upper edge, where no port and no field is in the hand's way. */
  async grip(id: string): Promise<Point> {
    const box = await this.boxOf(id)
    return { x: box.x + box.width / 2, y: box.y + 14 }
  }

  async boxOf(id: string) {
    const box = await this.card(id).boundingBox()
    if (!box) throw new Error(`${this.name} has no card ${id} on her screen.`)
    return box
  }

  async selects(...ids: string[]): Promise<void> {
    for (const [at, id] of ids.entries()) {
      const { x, y } = await this.grip(id)
      if (at > 0) await this.page.keyboard.down('Shift')
      await this.page.mouse.click(x, y)
      if (at > 0) await this.page.keyboard.up('Shift')
    }
  }

  /** Opens the title of a card for writing. */
  async beginsToWrite(id: string): Promise<Locator> {
    const { x, y } = await this.grip(id)
    await this.page.mouse.dblclick(x, y)
    const field = this.card(id).getByRole('textbox')
    await expect(field).toBeFocused()
    return field
  }

  /** Types letters into a title that is open for writing, or into the one of the card named. */
  async types(letters: string, { in: id, ...where }: Where & { in?: string } = {}): Promise<void> {
    const field = id
      ? await this.beginsToWrite(id)
      : this.page.getByRole('textbox').and(this.page.locator(':focus'))
    if (where.after !== undefined || where.before !== undefined) await putCaret(field, where)
    await this.page.keyboard.type(letters)
  }

  async leaves(): Promise<void> {
    await this.page.keyboard.press('Escape')
  }

  /** Takes a card and lets it go elsewhere; in several steps, as a hand does. */
  async drags(id: string, by: Point): Promise<void> {
    await this.takes(id, by)
    await this.letsGo()
  }

  /** Takes a card and holds it, moved by so much. */
  async takes(id: string, by: Point): Promise<void> {
    const from = await this.grip(id)
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(from.x + by.x, from.y + by.y, { steps: 8 })
  }

  async letsGo(): Promise<void> {
    await this.page.mouse.up()
  }

  /** Gives the keyboard to the canvas, with nothing selected. */
  async onCanvas(): Promise<void> {
    const { x, y } = await this.page.locator('.tl-canvas').evaluate(emptyPlace)
    await this.page.mouse.click(x, y)
  }

  /** Draws a link by hand: from the port at a card's right edge to the middle of the other card. */
  async drawsALink(from: string, to: string): Promise<void> {
    const [start, end] = [await this.grip(from), await this.boxOf(to)]
    await this.page.mouse.move(start.x, start.y)
    const port = this.page.locator('[data-side="right"]')
    await expect(port).toBeVisible()
    await port.hover()
    await this.page.mouse.down()
    await this.page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 })
    await this.page.mouse.up()
  }

  /** The verbs that a link drawn by hand may have. */
  get verbs(): Locator {
    return this.page.getByRole('menu', { name: /^What does/ }).getByRole('menuitem')
  }

  /** A link that is drawn and not yet one: its verb is still to be chosen. */
  get drawnLink(): Locator {
    return this.page.locator('svg[data-pending]')
  }

  async deletes(...ids: string[]): Promise<void> {
    await this.selects(...ids)
    await this.page.keyboard.press('Delete')
    for (const id of ids) await this.seesNoCard(id)
  }

  async takesBack(): Promise<void> {
    await this.page.keyboard.press('Control+z')
  }

  async doesAgain(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+z')
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: 'Panel' })
  }

  /** What stands at a card of how much is said about it. */
  talkAt(id: string): Locator {
    return this.card(id).getByRole('button', { name: /thread/ })
  }

  /** Writes where comments are written, and sends it. */
  async says(text: string): Promise<void> {
    // The whole name: a contact point's “Answered in” stands in the panel until it has turned to the comments.
    const field = this.panel.getByRole('textbox', { name: /^(Say something|Answer)$/ })
    await field.fill(text)
    await field.press('Enter')
    await expect(field).toHaveValue('')
  }

  /** What was said in the thread that is open. */
  get said(): Locator {
    return this.panel.getByRole('region', { name: /^Thread about/ }).getByRole('listitem')
  }

  async looksAt(panel: 'Inspector' | 'Findings' | 'Comments' | 'History'): Promise<void> {
    await this.page.getByRole('tab', { name: panel }).click()
  }

  /** A day of the history. */
  day(name: string): Locator {
    return this.panel.getByRole('region', { name, exact: true })
  }

  /** What the panel says of one rule. */
  finding(rule: string): Locator {
    // Its whole code: OBJ-1 is not OBJ-10.
    const code = this.page.getByText(rule, { exact: true })
    return this.panel.getByRole('article').filter({ has: code })
  }

  /** A field of the inspector, by its label. */
  field(label: string): Locator {
    return this.panel.getByLabel(label, { exact: true })
  }

  /** Selects a card and reads it in the inspector. */
  async inspects(id: string): Promise<void> {
    await this.selects(id)
    await this.looksAt('Inspector')
    await expect(this.field('Title')).toBeVisible()
  }

  /** Opens a fold of the inspector. */
  async unfolds(title: string): Promise<void> {
    const summary = this.panel.locator('summary').filter({ hasText: title })
    // What a finding speaks of is unfolded already.
    if (!(await summary.evaluate((one) => one.closest('details')?.open))) await summary.click()
  }

  /** Writes into a field of the inspector and leaves it. */
  async fills(label: string, value: string): Promise<void> {
    const field = this.field(label)
    await field.fill(value)
    await field.blur()
  }

  async hasInView(id: string): Promise<void> {
    await expect(this.card(id)).toBeInViewport({ ratio: 0.9 })
  }

  /** Puts down a card from the palette where the canvas chooses, writes its title, and answers its id. */
  async puts(kind: string, title: string): Promise<string> {
    const item = this.page
      .getByRole('navigation', { name: 'Cards to put down' })
      .getByRole('button', { name: kind, exact: true })
    await item.focus()
    await this.page.keyboard.press('Enter')
    // Not by counting: cards out of sight are still being drawn. The new one is open for writing.
    const fresh = this.cards.filter({ has: this.page.locator('textarea:focus') })
    await expect(fresh).toHaveCount(1)
    const id = await fresh.getAttribute('data-shape-id')
    await this.types(title)
    return (id ?? '').replace('shape:', '')
  }

  /** By search: opens it, says what she looks for, takes the first. */
  async goesTo(title: string): Promise<void> {
    await this.page.keyboard.press('Control+f')
    await this.page.getByRole('dialog').getByRole('combobox').fill(title)
    await this.page.getByRole('option', { name: title }).first().click()
  }

  /** By search, too. */
  async commands(act: string): Promise<void> {
    await this.page.keyboard.press('Control+k')
    await this.page.getByRole('dialog').getByRole('combobox').fill(act)
    await this.page.getByRole('option', { name: act }).first().click()
  }

  async follows(name: string): Promise<void> {
    await this.clicks('Follow')
    await this.page.getByRole('menuitem', { name }).click()
  }

  async opensAnotherTab(): Promise<Planner> {
    return new Planner(this.name, await this.context.newPage(), this.parley)
  }
}

async function putCaret(field: Locator, { after, before }: Where): Promise<void> {
  await field.evaluate(
    (element, [after, before]) => {
      const area = element as HTMLTextAreaElement
      const at =
        after === undefined ? area.value.indexOf(before ?? '') : area.value.indexOf(after) + after.length
      area.setSelectionRange(at, at)
    },
    [after, before] as const,
  )
}
