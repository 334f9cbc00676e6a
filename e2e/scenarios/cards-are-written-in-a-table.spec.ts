import type { Page } from '@playwright/test'
import { scenario, expect } from '../cast.ts'

const owners = ['Ingrid', 'Jonas', 'Lea']
const kinds = ['segment', 'contactPoint', 'message', 'need']
const many = Array.from(
  { length: 1000 },
  (_, at) =>
    `${kinds[at % 4]} c${at} "Card ${String(at).padStart(4, '0')}" owner=${owners[at % 3]} x=${(at % 40) * 300} y=${Math.floor(at / 40) * 220}`,
).join('\n')

const few = `
  plan "Spring"
  segment regulars "Regulars" loyalty=loyal owner=Dora x=0 y=0
  segment rotators "Rotators" loyalty=swing x=400 y=0
  need quiet "Some quiet" x=800 y=0`

const cell = (page: Page, title: string, column: string) =>
  page.getByRole('row', { name: title }).locator(`[role][data-column="${column}"]`)

scenario(
  'What Alice writes in a cell Bob reads on the canvas, and the other way round',
  async ({ alice, bob }) => {
    const { page } = alice
    const board = await alice.makesABoard(few)
    await bob.joins(board, { invitedBy: alice, as: 'editor' })
    await alice.visits(`/board/${board}?view=outline&by=table`)
    await expect(page.getByRole('grid', { name: 'All kinds as a table' })).toMatchAriaSnapshot(`
    - grid "All kinds as a table":
      - row:
        - columnheader:
          - checkbox "Choose all cards"
        - columnheader "Title"
        - columnheader "Kind"
        - columnheader "Findings"
        - columnheader "Status"
        - columnheader "Owner"
        - columnheader "Tags"
      - row /Regulars Segment.* Active Dora/
      - row /Rotators Segment.* Active/
      - row /Some quiet Need.* Active/
  `)
    await cell(page, 'Rotators', 'title').click()
    await alice.presses('Enter')
    await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.type(', priority 1')
    await alice.presses('Tab')
    await bob.seesCard('rotators', 'Rotators, priority 1')
    await expect(cell(page, 'Rotators', 'kind')).toBeFocused()

    await bob.types(' of old', { in: 'regulars', after: 'Regulars' })
    await expect(page.getByRole('row', { name: 'Regulars of old' })).toContainText('Bob')
    await bob.leaves()

    await cell(page, 'Rotators', 'owner').click()
    await page.keyboard.type('Eva')
    await alice.presses('Escape')
    await expect(cell(page, 'Rotators', 'owner')).toBeFocused()
    await page.keyboard.type('Eva')
    await alice.presses('Enter')
    await alice.serverHolds(board, 'rotators', { owner: 'Eva' })
  },
)

scenario(
  'Of a thousand cards a screen reader hears how many rows there are; many are set at once and taken back at once',
  async ({ alice, bob }) => {
    const { page } = alice
    const board = await alice.makesABoard(many)
    await bob.joins(board, { invitedBy: alice, as: 'editor' })
    await alice.visits(`/board/${board}?view=outline&by=table&kind=segment&group=owner&sort=-title`)
    const grid = page.getByRole('grid', { name: 'Segments as a table' })
    await expect(grid).toHaveAttribute('aria-rowcount', '254')
    expect(await page.getByRole('row').count()).toBeLessThan(80)
    await expect(page.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'descending')
    await expect(page.getByRole('row', { name: 'Ingrid 84 cards' })).toHaveAttribute('aria-rowindex', '2')

    await page.getByRole('row', { name: 'Card 0996' }).getByRole('rowheader').click()
    await alice.presses('Control+End')
    await expect(page.getByRole('row', { name: 'Card 0008' })).toHaveAttribute('aria-rowindex', '254')
    await alice.presses('Control+a')
    await alice.isTold('250 cards chosen')
    await alice.clicks('Set a field…')
    await page.getByRole('combobox', { name: 'Field' }).selectOption('Loyalty')
    await page.getByRole('dialog').getByText('Swing').click()
    await alice.clicks('Set for 250 cards')
    await alice.isTold('Loyalty of 250 cards is set.')
    await bob.seesCard('c0', 'Swing')
    await alice.clicks('Take back')
    await expect(bob.card('c0')).not.toContainText('Swing')

    await bob.types('First: ', { in: 'c4', before: 'Card' })
    await page.keyboard.press('Escape')
    await page.getByRole('combobox', { name: 'Group by' }).selectOption('No groups')
    await page.getByRole('button', { name: 'Title' }).click()
    await expect(page).not.toHaveURL(/sort=/)
    await page.getByRole('button', { name: 'Title' }).click()
    await page.getByRole('columnheader', { name: 'Owner' }).getByRole('button').focus()
    await alice.presses('Control+End')
    await expect(page.getByRole('row', { name: 'First: Card 0004' })).toBeVisible()
  },
)
