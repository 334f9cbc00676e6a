import { expect, scenario } from '../cast.ts'
import type { Planner } from '../people/Planner.ts'

const drawn = (person: Planner, type: string) => person.page.locator(`[data-shape-type="${type}"]`)

/** A file as a hand drops it: a picture the page paints itself, or the text that is given. */
async function drops(person: Planner, name: string, type: string, text?: string): Promise<void> {
  const dataTransfer = await person.page.evaluateHandle(
    async ([name, type, text]) => {
      const paper = new OffscreenCanvas(64, 48)
      paper.getContext('2d')?.fillRect(8, 8, 40, 30)
      const carried = new DataTransfer()
      carried.items.add(new File([text ?? (await paper.convertToBlob())], name, { type }))
      return carried
    },
    [name, type, text] as const,
  )
  await person.page.locator('.tl-canvas').dispatchEvent('drop', { dataTransfer, clientX: 700, clientY: 450 })
}

scenario(
  'What is drawn beside the cards is seen by the other, and taken back a step each',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard('segment s1 "Families"')
    await bob.joins(board, { invitedBy: alice })
    await alice.onCanvas()
    await alice.page.keyboard.press('d')
    await alice.page.mouse.move(500, 600)
    await alice.page.mouse.down()
    await alice.page.mouse.move(650, 660, { steps: 6 })
    await alice.page.mouse.up()
    await expect(drawn(bob, 'draw')).toHaveCount(1)
    await alice.page.keyboard.press('n')
    await alice.page.mouse.click(800, 650)
    await alice.page.keyboard.type('ask the shop')
    await expect(drawn(bob, 'note')).toContainText('ask the shop')
    await alice.page.keyboard.press('Escape')
    await alice.page.keyboard.press('Escape')
    await alice.takesBack()
    await expect(drawn(bob, 'note')).toHaveCount(0)
    await expect(drawn(bob, 'draw')).toHaveCount(1)
  },
)

scenario(
  'A picture dropped on the board is kept on the server; a file that may carry scripts is refused',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard('segment s1 "Families"')
    await bob.joins(board, { invitedBy: alice })
    await drops(alice, 'shelf.png', 'image/png')
    const seen = drawn(bob, 'image').locator('img').last()
    await expect(seen).toHaveAttribute('src', /^\/assets\/[0-9a-f]{64}$/)
    await expect.poll(() => seen.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(64)
    await drops(alice, 'logo.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>')
    await alice.isTold('Only PNG, JPEG, WebP and GIF pictures can be put on a board.')
    await expect(drawn(bob, 'image')).toHaveCount(1)
  },
)
