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

  await expect(alice.page.getByRole('button', { name: /^Regulars: at most 3 a week/ })).toBeVisible()
  await bar(alice, /^Club e-mail: 1 Sept? 2026 to 20 Sept? 2026/).press('ArrowRight')
  await bar(alice, /^Club e-mail: 2 Sept? 2026 to 21 Sept? 2026/).press('Alt+Shift+ArrowRight')
  await expect(bar(bob, /^Club e-mail: 2 Sept? 2026 to 28 Sept? 2026/)).toBeVisible()

  const box = await bar(bob, /^Club e-mail: /).boundingBox()
  if (!box) throw new Error('The bar is not in sight.')
  const aDay = box.width / 27
  await bob.page.mouse.move(box.x + 40, box.y + 10)
  await bob.page.mouse.down()
  await bob.page.mouse.move(box.x + 40 + 10 * aDay, box.y + 10, { steps: 5 })
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

scenario(
  'What gets in each other’s way is told above the days, and mended for both',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(`
    plan "Pouch" startsOn=2026-09-01 endsOn=2026-11-30 asOf=2026-09-15
    segment regulars "Regulars"
    productProperty pouch "Pouch" releasedOn=2026-10-01
    contactPoint radio "Radio" startsOn=2026-09-01 endsOn=2026-11-30
    message less "A third less" startsOn=2026-09-15 endsOn=2026-11-30 claims={"packaging":"−33 %"}
    radio touches regulars
    radio carries less
    less addresses regulars
    less claims pouch`)
    await bob.joins(board, { invitedBy: alice })
    for (const somebody of [alice, bob]) await somebody.page.getByRole('link', { name: 'Calendar' }).click()
    await expect(bob.page.getByText('One clash')).toBeVisible()
    const bar = alice.page.getByRole('button', { name: /^A third less: .*It waits for Pouch\.$/ })
    await bar.press('Control+ArrowRight')
    await expect(
      alice.page.getByRole('status').filter({ hasText: /^A third less: 16 Sept? 2026 to 30 Nov 2026/ }),
    ).toHaveCount(1)
    for (let weeks = 0; weeks < 3; weeks++) await bar.press('Control+Shift+ArrowRight')
    await expect(bob.page.getByText('Nothing gets in each other’s way.')).toBeVisible()
    await expect(
      bob.page.getByRole('button', { name: /^A third less: 7 Oct 2026 to 30 Nov 2026/ }),
    ).toBeVisible()
  },
)
