import { scenario, expect } from '../cast.ts'
import { crowdedPlan } from '../crowded-plan.ts'
import type { Planner } from '../people/Planner.ts'

scenario.slow()

const views = ['journey', 'calendar', 'loop', 'numbers', 'voice', 'brief'] as const
type View = (typeof views)[number]

/** What stands for one card in each view; its title ends in what alice adds. */
const shownIn: Record<View, (bob: Planner, added: string) => ReturnType<Planner['page']['locator']>> = {
  journey: ({ page }, added) =>
    page.getByRole('button', { name: `Refill bay with Saturday demonstrator${added}`, exact: true }).first(),
  calendar: ({ page }, added) =>
    page.getByRole('button', { name: `Refill bay with Saturday demonstrator${added}: ` }).first(),
  loop: ({ page }, added) =>
    page.getByRole('button', {
      name: `412 remarks: the tin is waste I must carry down${added}`,
      exact: true,
    }),
  numbers: ({ page }, added) =>
    page.getByRole('textbox', { name: `Planned, 62 bays and Saturday demonstrators${added}`, exact: true }),
  voice: ({ page }, added) =>
    page.getByRole('button', { name: `Same Brimberg. A third less packaging.${added}`, exact: true }).first(),
  brief: ({ page }, added) =>
    page
      .getByRole('term')
      .filter({ hasText: `Same Brimberg. A third less packaging.${added}` })
      .first(),
}
const cards: Record<View, string> = {
  journey: 'Refill bay with Saturday demonstrator',
  calendar: 'Refill bay with Saturday demonstrator',
  loop: '412 remarks: the tin is waste I must carry down',
  numbers: '62 bays and Saturday demonstrators',
  voice: 'Same Brimberg. A third less packaging.',
  brief: 'Same Brimberg. A third less packaging.',
}

const overflows = ({ page }: Planner): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

scenario('A thousand cards: what alice writes stands in every view of bob’s', async ({ alice, bob }) => {
  scenario.slow()
  const board = await alice.makesABoard(crowdedPlan(1_000))
  await alice.visits(`/board/${board}?view=canvas`)
  await bob.joins(board, { invitedBy: alice })
  for (const view of views)
    await scenario.step(view, async () => {
      await bob.visits(`/board/${board}?view=${view}`)
      await expect(shownIn[view](bob, '')).toBeAttached()
      expect(await overflows(bob)).toBeLessThanOrEqual(0)

      await alice.goesTo(cards[view])
      await alice.looksAt('Inspector')
      await expect(alice.field('Title')).toHaveValue(cards[view])
      await alice.fills('Title', `${cards[view]} anew`)
      await expect(shownIn[view](bob, ' anew')).toBeAttached()
      await bob.page.setViewportSize({ width: 320, height: 640 })
      await expect(shownIn[view](bob, ' anew')).toBeAttached()
      expect(await overflows(bob)).toBeLessThanOrEqual(0)

      // As it was, for the next view.
      await bob.page.setViewportSize({ width: 1440, height: 900 })
      await alice.fills('Title', cards[view])
      await expect(shownIn[view](bob, '')).toBeAttached()
    })
})
