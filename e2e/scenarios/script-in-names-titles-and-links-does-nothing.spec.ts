import { scenario, expect } from '../cast.ts'

scenario.use({ aFreshServer: true })

const evil = '<img src=x onerror="window.stung=true"><script>window.stung=true</script>'
const link = '[read](javascript:window.stung=true)'

scenario('Script in names, titles, notes and clients is text like any other', async ({ alice, bob }) => {
  const plan = {
    format: 'parley.plan',
    version: 1,
    plan: { title: `Spring ${evil}`, notes: link },
    cards: [{ id: 's1', kind: 'segment', title: `Regulars ${evil}`, notes: `${link} ${evil}`, x: 0, y: 0 }],
    links: [],
  }
  const board = await alice.makesABoard(plan)
  await alice.does('boards.setClient', { board, client: `Client ${evil}` })
  const { token } = await alice.does<{ token: string }>('invitations.create', { board, role: 'editor' })
  await bob.does('invitations.accept', { token, name: `Bob ${evil}` })
  await bob.opens(board)

  const isUnstung = async () => {
    for (const { page } of [alice, bob]) {
      expect(await page.evaluate(() => 'stung' in window)).toBe(false)
      expect(await page.locator('img[src="x"], a[href^="javascript:"]').count()).toBe(0)
    }
  }
  await alice.opens(board)
  await alice.seesCard('s1', 'Regulars <img')
  await expect(alice.page.getByRole('img', { name: /On this board: .*Bob <img/ })).toBeVisible()
  await alice.inspects('s1')
  await isUnstung()
  for (const view of ['outline', 'numbers']) {
    await alice.visits(`/board/${board}?view=${view}`)
    await expect(alice.saveState).toHaveText('Saved')
    await isUnstung()
  }
  await alice.visits('/')
  await expect(alice.page.getByRole('region', { name: /Client <img/ })).toContainText('Spring <img')
  await alice.choosesFor(`Spring ${evil}`, 'Share')
  await alice.page.getByRole('button', { name: /Who came by/ }).click()
  await expect(alice.page.getByRole('dialog')).toContainText('Bob <img')
  await isUnstung()
})
