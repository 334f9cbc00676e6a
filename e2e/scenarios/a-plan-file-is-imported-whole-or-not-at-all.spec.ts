import { copyFile } from 'node:fs/promises'
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { readPlanFile } from '@parley/model/board/plan-file.ts'
import { scenario, expect } from '../cast.ts'

const plans = resolve(import.meta.dirname, '../../packages/model/src/templates')

for (const file of ['refill-pouch.plan.json', 'commuter-pass.plan.json'])
  scenario(
    `Every card and every link of ${file} is on the board that was made from it`,
    async ({ alice, bob }) => {
      await alice.visits('/')
      await alice.givesFile(resolve(plans, file))
      await alice.isTold(`${basename(file)} is imported`)
      const board = alice.page.url().split('/').at(-1) ?? ''
      await alice.isOnTheBoard()
      await bob.joins(board, { invitedBy: alice })

      const read = readPlanFile(JSON.parse(readFileSync(resolve(plans, file), 'utf8')))
      if (!read.ok) throw new Error('The template itself has faults.')
      const { cards, links } = read.file
      await bob.presses('Shift+1')
      for (const person of [alice, bob]) {
        await expect(person.cards).toHaveCount(cards.length)
        await expect(person.links).toHaveCount(links.length)
      }
      const kept = await bob.planOf(board)
      expect({ ...kept.plan, title: read.file.plan.title }).toEqual(read.file.plan)
      expect(byId(kept.cards)).toEqual(byId(cards))
      expect(byId(kept.links)).toEqual(byId(links))
    },
  )

const byId = <T extends { id: string }>(all: readonly T[]) =>
  Object.fromEntries(all.map((one) => [one.id, one]))

scenario('A file with faults makes no board and each fault is named with its path', async ({ alice }) => {
  await alice.visits('/')
  const before = await alice.query<unknown[]>('boards.list')
  await alice.givesFile({
    name: 'broken.plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        format: 'parley.plan',
        version: 1,
        plan: { title: 'Broken', startsOn: '32 Sept' },
        cards: [
          { id: 's1', kind: 'segment', title: 'Regulars' },
          { id: 's1', kind: 'segmant', title: 'Twice' },
          { id: '__proto__', kind: 'need', title: 'A name like any other' },
        ],
        links: [{ id: 'l1', kind: 'touches', from: 'nobody', to: 's1' }],
      }),
    ),
  })
  const told = alice.page.getByRole('dialog', { name: 'Not imported' })
  await expect(told).toContainText('There are 4 faults in broken.plan.json. Nothing was imported.')
  for (const path of ['plan.startsOn', 'cards[1].id', 'cards[1].kind', 'links[0].from'])
    await expect(told.getByText(path, { exact: true })).toBeVisible()
  expect(await alice.query<unknown[]>('boards.list')).toHaveLength(before.length)
})

scenario(
  'A file that is no JSON, and one that is too large, are refused with a sentence',
  async ({ alice }, test) => {
    const large = test.outputPath('large.plan.json')
    writeFileSync(large, '')
    truncateSync(large, 30_000_000)
    await alice.visits('/')
    await alice.givesFile({
      name: 'notes.json',
      mimeType: 'application/json',
      buffer: Buffer.from('dear diary'),
    })
    await alice.isTold('It is not a JSON file.')
    await alice.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await alice.givesFile(large)
    await alice.isTold('It is larger than 20 MB, the most a plan file may be.')
  },
)

scenario(
  'A plan goes out by the menu at its title and comes in again under a title of its own',
  async ({ alice }, test) => {
    const { page } = alice
    await alice.opensANewBoard('plan "Harbour days"\nsegment regulars "Regulars"')
    const file = test.outputPath('harbour-days.plan.json')
    await copyFile(await alice.exports('Plan file'), file)

    await page.getByRole('link', { name: 'All boards' }).click()
    await expect(page.getByRole('article', { name: 'Harbour days', exact: true })).toBeVisible()
    await alice.givesFile(file)
    await alice.isTold('harbour-days.plan.json is imported as “Harbour days (2)”.')
    await alice.isOnTheBoard()
    await expect(page.getByLabel('Title of the plan')).toHaveValue('Harbour days (2)')
  },
)
