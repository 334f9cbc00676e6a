import type { Locator } from '@playwright/test'
import { scenario, expect } from '../cast.ts'

const plan = `
  plan "Pouch" asOf=2026-11-18 startsOn=2026-11-01 endsOn=2026-12-31
  segment regulars "Regulars" x=0 y=0
  segment rotators "Rotators" x=0 y=300
  contactPoint radio "Radio" stages=["buy"] tags=["launch"] startsOn=2026-11-02 endsOn=2026-11-20 x=400 y=0
  contactPoint mail "Club e-mail" stages=["use"] startsOn=2026-11-10 endsOn=2026-11-25 x=400 y=300
  message less "A third less" claims={"packaging":"−33 %"} x=800 y=0
  message reply "We reply" claims={"packaging":"−30 %"} x=800 y=300
  feedback tin "The tin is waste" date=2026-11-10 x=1200 y=0
  feedback bay "The bay was empty" date=2026-10-24 x=1200 y=300
  budgetLine spots "Spots" planned=3000 x=1600 y=0
  budgetLine letters "Letters" planned=500 x=1600 y=300
  radio touches regulars
  mail touches rotators
  radio carries less
  mail carries reply
  less addresses regulars
  reply addresses rotators
  tin saidBy regulars
  bay saidBy rotators
  spots funds radio
  letters funds mail`

/** Of the view: the canvas may stand behind it. */
const shows = (place: Locator, text: string) =>
  expect(place.getByText(text).filter({ visible: true }).first()).toBeVisible()
const hides = (place: Locator, text: string) =>
  expect(place.getByText(text).filter({ visible: true })).toHaveCount(0)

scenario('What is asked for stands in the address, and every view shows no more', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard(plan)
  const strip = alice.page.getByRole('region', { name: 'Filter that is on' })
  const main = alice.page.getByRole('main')
  const view = (name: string) => alice.page.getByRole('link', { name, exact: true }).click()

  // With the keyboard alone.
  await alice.page.getByRole('button', { name: 'Filter' }).focus()
  await alice.page.keyboard.press('Enter')
  await alice.page.getByRole('group', { name: 'Segment' }).getByLabel('Regulars').focus()
  await alice.page.keyboard.press('Space')
  await expect(strip).toContainText('5 of 10 cards')
  await alice.page.keyboard.press('Escape')
  await expect(alice.page.getByRole('button', { name: 'Filter' })).toBeFocused()
  await expect(alice.page).toHaveURL(/[?&]segment=regulars/)

  // On the canvas everything keeps its place; what does not pass steps back.
  await expect(alice.card('mail').locator('[data-dim]')).toHaveCount(1)
  await expect(alice.card('radio').locator('[data-dim]')).toHaveCount(0)

  const views = [
    ['Journey', 'Radio', 'Club e-mail'],
    ['Calendar', 'Radio', 'Club e-mail'],
    ['Loop', 'The tin is waste', 'The bay was empty'],
    ['Voice', 'A third less', 'We reply'],
    ['Brief', 'A third less', 'We reply'],
  ] as const
  for (const [name, there, away] of views) {
    await view(name)
    await expect(strip).toContainText('5 of 10 cards')
    await shows(main, there)
    await hides(main, away)
  }
  await view('Numbers')
  await expect(main.locator('[data-line="spots"]')).toBeVisible()
  await expect(main.locator('[data-line="letters"]')).toHaveCount(0)
  await view('Outline')
  await shows(main, 'Regulars')
  await hides(main, 'Rotators')

  // It outlives a reload, goes with back and forward, and is another's by the address.
  await alice.page.reload()
  await expect(strip).toContainText('5 of 10 cards')
  await alice.page.goBack()
  await expect(strip).toContainText('5 of 10 cards')
  await alice.page.goForward()
  await hides(main, 'Rotators')
  await bob.joins(board, { invitedBy: alice })
  await bob.page.goto(alice.page.url())
  await hides(bob.page.getByRole('main'), 'Rotators')

  // A second key narrows, and each is taken off by itself.
  await bob.clicks('Filter')
  await bob.page.getByRole('group', { name: 'Tag' }).getByLabel('launch').check()
  await bob.page.keyboard.press('Escape')
  const bobs = bob.page.getByRole('region', { name: 'Filter that is on' })
  await expect(bobs).toContainText('1 of 10 cards')
  await bob.clicks('Remove Tag: launch')
  await expect(bobs).toContainText('5 of 10 cards')
  await bob.clicks('Show all cards')
  await expect(bobs).toHaveCount(0)
  await shows(bob.page.getByRole('main'), 'Rotators')
})

scenario('An address that asks for what nobody knows shows the whole plan', async ({ alice }) => {
  await alice.opensANewBoard(plan)
  const url = new URL(alice.page.url())
  await alice.page.goto(
    `${url.origin}${url.pathname}?view=outline&segment=gone&strand=both&finding=%00%0a&tag=${'x'.repeat(500)}`,
  )
  await shows(alice.page.getByRole('main'), 'Rotators')
  await expect(alice.page.getByRole('region', { name: 'Filter that is on' })).toHaveCount(0)
})
