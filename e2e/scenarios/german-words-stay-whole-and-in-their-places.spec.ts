import type { Locator } from '@playwright/test'
import { scenario, expect } from '../cast.ts'
import type { Planner } from '../people/Planner.ts'

/** German says the same in more and longer words, and writes its nouns large wherever they stand. */
async function readsGerman(alice: Planner): Promise<void> {
  await alice.visits('/account')
  await alice.page.getByText('Deutsch').click()
  await expect(alice.page.getByRole('heading', { name: 'Dein Konto' })).toBeVisible()
}

scenario('What a table became is told with a noun that is written large', async ({ alice }) => {
  const board = await alice.makesABoard('segment regulars "Stammgäste"')
  await readsGerman(alice)
  await alice.visits(`/board/${board}`)
  const { page } = alice
  await page.getByRole('button', { name: 'Mehr zu diesem Plan' }).click()
  await page.getByRole('menuitem', { name: /^Tabelle importieren/ }).click()
  await page.getByRole('textbox', { name: /einfügen/ }).fill('Segment\tPriorität\nPendler\t1\nGäste\t2')
  await page.getByRole('button', { name: 'Lesen' }).click()
  await page.getByRole('button', { name: '2 Karten aufs Board' }).click()
  await expect(page.getByText('Segmente: 2 dazu.', { exact: true })).toBeVisible()
})

scenario('The keys of the outline stand whole beside it', async ({ alice }) => {
  await alice.page.setViewportSize({ width: 1280, height: 800 })
  const board = await alice.makesABoard('segment regulars "Stammgäste"')
  await readsGerman(alice)
  await alice.visits(`/board/${board}?view=outline`)
  const parts = alice.page.getByRole('navigation').filter({ hasText: 'Leertaste' })
  await expect(parts).toContainText('zu einem Titel')
  expect(await parts.evaluate((nav) => nav.scrollWidth - nav.clientWidth)).toBeLessThanOrEqual(0)
})

scenario('On a phone each strand is named whole beside its money', async ({ alice }) => {
  await alice.page.setViewportSize({ width: 390, height: 844 })
  const board = await alice.makesABoardFrom('refill-pouch')
  await readsGerman(alice)
  await alice.visits(`/board/${board}?view=numbers`)
  const strands = alice.page.getByRole('list').filter({ hasText: 'Keiner von beiden' }).first()
  await expect(strands).toContainText('24.000 €')
  expect(await strands.evaluate((list) => list.scrollWidth - list.clientWidth)).toBeLessThanOrEqual(0)
})

scenario(
  'No word of the loop’s ring lies on another, and its last step is named large',
  async ({ alice }) => {
    const board = await alice.makesABoard(`
    plan "Pouch" asOf=2026-11-18
    feedback tin "The tin is waste" type=need date=2026-11-10 n=412
    message reply "We heard you" startsOn=2026-11-12
    reply answers tin`)
    await readsGerman(alice)
    await alice.visits(`/board/${board}?view=loop`)
    const ring = alice.page.getByRole('img', { name: /Bescheid gegeben/ })
    await expect(ring).toContainText('%')
    await ring.evaluate((drawing) => {
      const share = [...drawing.querySelectorAll('text')].find(({ textContent }) =>
        /^\d+\s%$/.test(textContent),
      )
      if (share) share.textContent = '100 %'
    })
    await expect(ring).toContainText('100 %')
    expect(await onEachOther(ring)).toEqual([])
  },
)

/** Texts of a drawing whose boxes meet. */
const onEachOther = (drawing: Locator): Promise<string[]> =>
  drawing.evaluate((svg) => {
    const texts = [...svg.querySelectorAll('text')].map((one) => ({
      says: one.textContent,
      box: one.getBoundingClientRect(),
    }))
    return texts.flatMap(({ says, box }, at) =>
      texts
        .slice(at + 1)
        .filter(({ box: other }) => {
          const beside = Math.min(box.right, other.right) - Math.max(box.left, other.left)
          const above = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)
          return beside > 0 && above > box.height / 4
        })
        .map((other) => `${says} / ${other.says}`),
    )
  })
