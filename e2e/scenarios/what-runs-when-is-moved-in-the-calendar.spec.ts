import { readFile } from 'node:fs/promises'
import { scenario, expect } from '../cast.ts'

const plan = `
  plan "Pouch" startsOn=2026-09-01 endsOn=2026-11-30 asOf=2026-09-15 weeklyContactCap=4
  segment regulars "Regulars"
  contactPoint mail "Club e-mail" push=true startsOn=2026-09-01 endsOn=2026-09-20
  contactPoint text "Text message" push=true startsOn=2026-11-02 endsOn=2026-11-08
  contactPoint line "Care line"
  objective share "Raise the share" deadline=2026-11-30
  mail touches regulars perWeek=2
  text touches regulars perWeek=3
  text dependsOn mail`

scenario('What runs when is moved in the calendar, by hand and by keyboard', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard(plan)
  await bob.joins(board, { invitedBy: alice })
  for (const somebody of [alice, bob]) await somebody.page.getByRole('link', { name: 'Calendar' }).click()
  const bar = (who: typeof alice, says: string | RegExp) => who.page.getByRole('button', { name: says })

  await expect(alice.page.getByRole('img', { name: /^Regulars: at most 3 a week/ })).toBeVisible()
  await bar(alice, /^Club e-mail: 1 Sept? 2026 to 20 Sept? 2026/).press('ArrowRight')
  await bar(alice, /^Club e-mail: 2 Sept? 2026 to 21 Sept? 2026/).press('Alt+Shift+ArrowRight')
  await expect(bar(bob, /^Club e-mail: 2 Sept? 2026 to 28 Sept? 2026/)).toBeVisible()

  // By hand: five pixels are a day on this scale.
  const box = await bar(bob, /^Club e-mail: /).boundingBox()
  if (!box) throw new Error('The bar is not in sight.')
  await bob.page.mouse.move(box.x + 40, box.y + 10)
  await bob.page.mouse.down()
  await bob.page.mouse.move(box.x + 40 + 50, box.y + 10, { steps: 5 })
  await bob.page.mouse.up()
  await expect(bar(alice, /^Club e-mail: 12 Sept? 2026 to 8 Oct 2026/)).toBeVisible()
  await bob.page.keyboard.press('Control+z')
  await expect(bar(alice, /^Club e-mail: 2 Sept? 2026 to 28 Sept? 2026/)).toBeVisible()

  await bob.clicks('Care line')
  await bob.fills('Starts', '2026-10-13')
  await expect(bar(alice, /^Care line: from 13 Oct 2026, no end/)).toBeVisible()

  await bob.clicks('Save as .ics')
  const download = bob.page.waitForEvent('download')
  await bob.clicks('Save the file')
  const file = await (await download).path()
  expect(await readFile(file, 'utf8')).toMatch(/SUMMARY:Raise the share/)
})
