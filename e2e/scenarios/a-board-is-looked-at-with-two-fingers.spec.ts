import type { CDPSession } from '@playwright/test'
import { scenario, expect } from '../cast.ts'

type Finger = [x: number, y: number]

/** Fingers that come down, go somewhere in steps, and are lifted. */
async function fingers(hand: CDPSession, from: Finger[], to: Finger[]): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: Finger[]) =>
    hand.send('Input.dispatchTouchEvent', { type, touchPoints: at.map(([x, y], id) => ({ x, y, id })) })
  await touch('touchStart', from)
  for (let step = 1; step <= 10; step++)
    await touch(
      'touchMove',
      from.map(([x, y], finger): Finger => {
        const [endX, endY] = to[finger] ?? [x, y]
        return [x + ((endX - x) * step) / 10, y + ((endY - y) * step) / 10]
      }),
    )
  await touch('touchEnd', [])
}

scenario.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

scenario(
  'A board is looked at with two fingers on a phone, and nothing on it is moved',
  async ({ alice }) => {
    const { page } = alice
    const board = await alice.makesABoard(`
    segment regulars "Regulars" x=0 y=0
    contactPoint radio "Radio spot" x=0 y=400`)
    await alice.visits(`/board/${board}?view=canvas`)
    await expect(alice.cards).toHaveCount(2)
    const before = await alice.planOf(board)
    const hand = await alice.context.newCDPSession(page)

    const card = await alice.boxOf('regulars')
    const spot: Finger = [card.x + 40, card.y + 30]
    await fingers(hand, [spot], [[spot[0] + 30, spot[1] + 60]])
    await expect.poll(async () => Math.round((await alice.boxOf('regulars')).y - card.y)).toBe(60)
    expect(Math.round((await alice.boxOf('regulars')).x - card.x)).toBe(30)

    const middle = 420
    const near: Finger[] = [
      [150, middle],
      [240, middle],
    ]
    const wide: Finger[] = [
      [60, middle],
      [330, middle],
    ]
    await fingers(hand, near, wide)
    await expect.poll(async () => (await alice.boxOf('regulars')).width / card.width).toBeCloseTo(3, 0)
    await fingers(hand, wide, near)
    await expect.poll(async () => (await alice.boxOf('regulars')).width / card.width).toBeCloseTo(1, 0)
    // The page itself is not enlarged.
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)

    const { x, y } = await alice.boxOf('radio')
    await page.touchscreen.tap(x + 60, y + 30)
    await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Radio spot')
    expect(await alice.planOf(board)).toEqual(before)
  },
)
