import { truncateSync, writeFileSync } from 'node:fs'
import type { Card } from '@parley/model/cards/index.ts'
import type { Link } from '@parley/model/links/index.ts'
import { breaches } from '../breaches.ts'
import { scenario, expect } from '../cast.ts'
import type { Planner } from '../people/Planner.ts'

const names = 'Contact point,Means,Ways,Starts,Ends,Reach,Stages,Push,Touches,Open ears'
const forty = Array.from({ length: 40 }, (_, at) => {
  const starts = at === 12 ? 'next week' : `${(at % 28) + 1}/9/2026`
  const reach = at === 29 ? 'lots' : `${20 + at}%`
  return `"Point ${at + 1}, aisle",Radio,two-way,${starts},30/11/2026,${reach},"buy; use",${at % 2 ? 'yes' : 'no'},Regulars,yes`
})
const csv = (...lines: string[]) => ({
  name: 'points.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\r\n')),
})

async function imports(person: Planner, file: Parameters<Planner['givesFile']>[0]): Promise<void> {
  await person.clicks('More for this plan')
  await person.page.getByRole('menuitem', { name: 'Import a table…' }).click()
  await person.page.getByRole('dialog').locator('input[type=file]').setInputFiles(file)
}

/** What of cards a table carries: all but where they lie. */
const said = (cards: readonly Card[]) =>
  cards
    .filter(({ kind }) => kind === 'contactPoint')
    .map(({ x: _x, y: _y, w: _w, h: _h, ...card }) => card)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))

const joined = (links: readonly Link[]) =>
  links.map(({ kind, from, to }) => `${kind} ${from} ${to}`).toSorted()

scenario(
  'Alice imports forty contact points, mends two cells that are named, and one undo takes all back',
  async ({ alice, bob }, test) => {
    const board = await alice.opensANewBoard('plan "Pouch"\nsegment s1 "Regulars"')
    await bob.joins(board, { invitedBy: alice })
    const { page } = alice
    await imports(alice, csv(names, ...forty))
    const dialog = page.getByRole('dialog', { name: 'Import a table: points.csv' })
    await expect(dialog.getByRole('combobox', { name: 'Each row is' })).toHaveValue('contactPoint')
    await expect(dialog.getByRole('combobox', { name: '“Contact point” becomes' })).toHaveValue('["title"]')
    await expect(dialog.getByText('40 rows, 10 columns, 1 of them left out')).toBeVisible()
    await dialog.getByRole('combobox', { name: '“Open ears” becomes' }).selectOption('Listening')
    await expect(dialog.getByText('40 rows, 10 columns', { exact: true })).toBeVisible()
    await dialog.getByRole('combobox', { name: '“Contact point” becomes' }).selectOption('Left out')
    await expect(dialog.getByText('the new cards would have no name')).toBeVisible()
    await dialog.getByRole('combobox', { name: '“Contact point” becomes' }).selectOption('Title')

    await dialog.getByRole('button', { name: 'Put 40 cards on the board' }).click()
    const bad = dialog.getByRole('textbox', { name: 'Row 14, Starts: “next week” is not a day.' })
    await expect(bad).toBeFocused()
    await expect(bob.cards).toHaveCount(1)
    await bad.fill('13 Sep 2026')
    await bad.press('Enter')
    expect(await breaches(page)).toEqual([])
    const worse = dialog.getByRole('textbox', { name: 'Row 31, Reach: “lots” is not a number.' })
    await worse.fill('49 %')
    await worse.press('Enter')
    await expect(dialog.getByText('cannot be read')).toHaveCount(0)
    await dialog.getByRole('button', { name: 'Put 40 cards on the board' }).click()
    await alice.isTold('40 contact points added.')
    await alice.hasSaved()

    await bob.presses('Shift+1')
    await expect(bob.cards).toHaveCount(41)
    await expect(bob.links).toHaveCount(40)
    const { cards, links } = await bob.planOf(board)
    expect(cards.find(({ title }) => title === 'Point 13, aisle')).toMatchObject({
      kind: 'contactPoint',
      means: 'radio',
      direction: 'twoWay',
      startsOn: '2026-09-13',
      endsOn: '2026-11-30',
      reach: 32,
      stages: ['buy', 'use'],
      push: false,
      listening: true,
    })

    await alice.onCanvas()
    await alice.takesBack()
    await expect(bob.cards).toHaveCount(1)
    await expect(bob.links).toHaveCount(0)
    await alice.doesAgain()
    await expect(bob.cards).toHaveCount(41)

    await alice.clicks('More for this plan')
    await page.getByRole('menuitem', { name: 'Export…' }).click()
    await page.getByRole('radio', { name: 'Excel (.xlsx)' }).check()
    const download = page.waitForEvent('download')
    await alice.clicks('Save the file')
    const file = test.outputPath('pouch.xlsx')
    await (await download).saveAs(file)

    const other = await alice.opensANewBoard('plan "Another"')
    await imports(alice, file)
    await alice.clicks('One sheet only…')
    await page.getByRole('combobox', { name: 'Sheet' }).selectOption('Contact points')
    await expect(page.getByRole('button', { name: 'Put 40 cards on the board' })).toBeVisible()
    await alice.clicks('Another table')
    await page.getByRole('dialog').locator('input[type=file]').setInputFiles(file)
    await expect(page.getByRole('row', { name: 'Links 40 0' })).toBeVisible()
    expect(await breaches(page)).toEqual([])
    await alice.clicks('Put 41 cards and 40 links on the board')
    await alice.isTold('41 cards added, 0 changed, 40 links drawn.')
    await alice.hasSaved()
    const back = await alice.planOf(other)
    expect(said(back.cards)).toEqual(said(cards))
    expect(joined(back.links)).toEqual(joined(links))
  },
)

scenario('A table changes the cards that are here already, when Alice says so', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard('plan "Pouch"\nneed n1 "Open late" strength=2')
  await bob.joins(board, { invitedBy: alice })
  await imports(alice, csv('Need,Strength', 'open late,5', 'Quiet,3'))
  const dialog = alice.page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Put 2 cards on the board' })).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Cards that are here already' }).selectOption('title')
  await dialog.getByRole('button', { name: 'Add 1, change 1' }).click()
  await alice.isTold('1 needs added, 1 changed.')
  await bob.presses('Shift+1')
  await expect(bob.cards).toHaveCount(2)
  await alice.hasSaved()
  expect((await alice.planOf(board)).cards.find(({ id }) => id === 'n1')).toMatchObject({
    title: 'open late',
    strength: 5,
  })
})

scenario(
  'Cells and lists are pasted on the canvas and in the outline, tables are dropped',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard('plan "Pouch"')
    await bob.joins(board, { invitedBy: alice })
    const { page } = alice
    const pastes = async (text: string) => {
      await page.evaluate((text) => navigator.clipboard.writeText(text), text)
      await page.keyboard.press('Control+v')
    }
    await alice.onCanvas()
    await pastes('Segment\tBuys every\nRegulars\t14\nNewcomers\t60')
    await alice.clicks('Put 2 cards on the board')
    await bob.seesCardNamed('Regulars')

    await page.getByRole('link', { name: 'Outline' }).click()
    await page.getByRole('heading', { level: 2 }).first().click()
    await pastes('• Too dear for me\n• I wait until it is on offer')
    await expect(page.getByRole('combobox', { name: 'Each row is' })).toHaveValue('feedback')
    await alice.clicks('Put 2 cards on the board')
    await bob.seesCardNamed('Too dear for me')

    await drops(
      alice,
      'wall.csv',
      'type,text,color,author,tags\nSticky note,More light,yellow,Mia,"shop, evening"\nSticky note,Less noise,pink,Mia,',
    )
    await alice.clicks('Put 2 cards on the board')
    await bob.seesCardNamed('More light')
    await alice.hasSaved()
    expect((await alice.planOf(board)).cards.find(({ title }) => title === 'More light')).toMatchObject({
      kind: 'feedback',
      notes: 'Mia',
      tags: ['shop', 'evening'],
    })
  },
)

async function drops({ page }: Planner, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([name = '', text = '']) => {
      const data = new DataTransfer()
      data.items.add(new File([text], name, { type: 'text/csv' }))
      return data
    },
    [name, text],
  )
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: data })
}

scenario(
  'What is no table is refused with a sentence, and the board stays at work',
  async ({ alice }, test) => {
    const large = test.outputPath('large.csv')
    writeFileSync(large, '')
    truncateSync(large, 1_000_000_000)
    await alice.opensANewBoard('plan "Pouch"\nneed n1 "Open late"')
    const wide = Array.from({ length: 500 }, (_, at) => `c${at}`).join()
    const refusals = [
      [csv(wide), 'Row 1, in “points.csv” has 500 columns; at most 200 are read.'],
      [csv('a,b', '"never closed,x', 'y,z'), 'A quotation mark opens in row 2 and never closes.'],
      [csv('%PDF-1.7'), 'It is not a table.'],
      [large, 'It has 1,000 MB; at most 20 MB are read.'],
    ] as const
    await imports(alice, refusals[0][0])
    for (const [file, says] of refusals) {
      if (file !== refusals[0][0]) {
        await alice.clicks('Another table')
        await alice.page.getByRole('dialog').locator('input[type=file]').setInputFiles(file)
      }
      await expect(alice.page.getByRole('alert')).toContainText(says)
    }
    await alice.page.keyboard.press('Escape')
    await alice.seesCard('n1')
    await alice.beginsToWrite('n1')
  },
)

scenario(
  'Alice brings a list by keyboard alone, and may put it down as a text after all',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard('plan "Pouch"')
    await bob.joins(board, { invitedBy: alice })
    const { page } = alice
    await page.keyboard.press('Control+k')
    await page.keyboard.type('import a table')
    await page.keyboard.press('Enter')
    const field = page.getByRole('textbox', { name: 'Or paste cells or a list' })
    await expect(page.getByRole('button', { name: 'Choose a file' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(field).toBeFocused()
    await page.keyboard.insertText('Open later\nQuiet corners')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const kind = page.getByRole('combobox', { name: 'Each row is' })
    await expect(kind).toBeFocused()
    await page.keyboard.type('a need')
    await expect(kind).toHaveValue('need')
    await page.getByRole('button', { name: 'Put 2 cards on the board' }).press('Enter')
    await bob.presses('Shift+1')
    await bob.seesCardNamed('Quiet corners')
    await alice.hasSaved()
    expect((await alice.planOf(board)).cards.map(({ kind }) => kind)).toEqual(['need', 'need'])

    await page.evaluate(() => navigator.clipboard.writeText('One line\nand another'))
    await alice.onCanvas()
    await page.keyboard.press('Control+v')
    await alice.clicks('Put it down as a text instead')
    await expect(bob.page.getByTestId('canvas').getByText('and another')).toBeVisible()
    await expect(bob.cards).toHaveCount(2)
  },
)
