import { execFileSync } from 'node:child_process'
import { diskError } from '../faults/disk.ts'
import { scenario, expect } from '../cast.ts'

scenario.use({ aFreshServer: true })

scenario(
  'A disk that takes nothing is told to everybody with a reason; they go on, and all is saved when it takes things again [F-1]',
  async ({ alice, bob, parley }) => {
    const cannot = diskError.cannot?.()
    scenario.skip(cannot !== undefined, cannot)
    const board = await alice.opensANewBoard('segment regulars "Regulars"')
    await bob.joins(board, { invitedBy: alice, as: 'editor' })
    await bob.hasSaved()
    const takes = (bytes: string) =>
      execFileSync('prlimit', [`--pid=${parley.pid}`, `--fsize=${bytes}:unlimited`])

    takes('0')
    await alice.types(' of the town', { in: 'regulars', after: 'Regulars' })
    for (const person of [alice, bob]) {
      await expect(person.saveState).toHaveText('Not saved')
      const notice = person.page.getByRole('alert')
      await expect(notice).toContainText('kept on this device, and saved as soon as it can be')
      await expect(notice.getByRole('button', { name: 'Export a copy' })).toBeVisible()
    }
    await bob.page.setViewportSize({ width: 320, height: 640 })
    const wide = await bob.page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBe(320)
    await alice.types(' and around')

    takes('unlimited')
    await alice.hasSaved()
    await expect(alice.page.getByRole('alert')).toHaveCount(0)
    await alice.serverHolds(board, 'regulars', { title: 'Regulars of the town and around' })
    await bob.seesCard('regulars', 'Regulars of the town and around')
  },
)
