import type { Planner } from '../people/Planner.ts'
import { scenario, expect } from '../cast.ts'

scenario('A ring shows where the keyboard is, and not where the mouse pressed', async ({ alice }) => {
  await alice.opensANewBoard('segment regulars "Regulars"')
  for (const panel of ['Findings', 'Comments'] as const) {
    await alice.looksAt(panel)
    await expect(alice.page.getByRole('tab', { name: panel })).toBeFocused()
    expect(await ringed(alice)).toBe(false)
  }
  await alice.presses('ArrowRight')
  await expect(alice.page.getByRole('tab', { name: 'History' })).toBeFocused()
  expect(await ringed(alice)).toBe(true)
  await alice.looksAt('Comments')
  expect(await ringed(alice)).toBe(false)
  await alice.presses('Tab')
  await alice.presses('Shift+Tab')
  await expect(alice.page.getByRole('tab', { name: 'Comments' })).toBeFocused()
  expect(await ringed(alice)).toBe(true)

  await alice.turnsTo('Journey')
  expect(await ringed(alice)).toBe(false)
  await alice.presses('Tab')
  expect(await ringed(alice)).toBe(true)
})

/** Is a ring drawn around what has the keyboard? */
const ringed = (planner: Planner): Promise<boolean> =>
  planner.page.evaluate(
    () => document.activeElement !== null && getComputedStyle(document.activeElement).outlineStyle !== 'none',
  )
