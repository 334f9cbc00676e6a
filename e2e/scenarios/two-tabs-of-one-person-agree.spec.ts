import type { Page } from '@playwright/test'
import { scenario, expect } from '../cast.ts'

scenario('Two tabs of one person agree, and others see her once', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard('segment regulars "Regulars"\nsegment rotators "Rotators"')
  await bob.joins(board, { invitedBy: alice })
  const second = await alice.opensAnotherTab()
  await second.opens(board)
  await alice.types(' of the town', { in: 'regulars', after: 'Regulars' })
  await second.seesCard('regulars', 'Regulars of the town')
  await second.types(', priority 1', { in: 'rotators', after: 'Rotators' })
  await alice.seesCard('rotators', 'Rotators, priority 1')
  await bob.seesCard('rotators', 'Rotators, priority 1')
  await expect(bob.page.getByRole('img', { name: 'On this board: You, Bob, Alice' })).toBeVisible()
})

scenario(
  'What is written offline in one tab is seen in the other, and all of it is there on return [O-7]',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard('segment regulars "Regulars"\nsegment rotators "Rotators"')
    await bob.joins(board, { invitedBy: alice })
    const second = await alice.opensAnotherTab()
    await second.opens(board)
    await alice.goesOffline()
    await alice.types(' of the town', { in: 'regulars', after: 'Regulars' })
    await second.seesCard('regulars', 'Regulars of the town')
    await second.types(', priority 1', { in: 'rotators', after: 'Rotators' })
    await alice.seesCard('rotators', 'Rotators, priority 1')
    await alice.comesBack()
    await second.hasSaved()
    for (const person of [alice, second, bob]) {
      await person.seesCard('regulars', 'Regulars of the town')
      await person.seesCard('rotators', 'Rotators, priority 1')
    }
  },
)

const ends: Record<string, (page: Page) => Promise<void>> = {
  closed: (page) => page.close(),
  // Asking for it never comes back.
  killed: async (page) => {
    const died = page.waitForEvent('crash')
    const tools = await page.context().newCDPSession(page)
    tools.send('Page.crash').catch(() => undefined)
    await died
  },
}

for (const [how, end] of Object.entries(ends))
  scenario(`What is on its way when a tab is ${how} is sent by the other [O-15]`, async ({ alice, bob }) => {
    const board = await alice.opensANewBoard('segment regulars "Regulars"')
    await bob.joins(board, { invitedBy: alice })
    const second = await alice.opensAnotherTab()
    let slow = false
    await second.page.routeWebSocket(/\/collab/, (socket) => {
      const server = socket.connectToServer()
      socket.onMessage((message) => (slow ? undefined : server.send(message)))
    })
    await second.opens(board)
    await second.hasSaved()
    slow = true
    await second.types(' of the town', { in: 'regulars', after: 'Regulars' })
    await expect(second.saveState).toHaveText('Saving…')
    await end(second.page)
    await bob.seesCard('regulars', 'Regulars of the town')
    await alice.hasSaved()
    await alice.serverHolds(board, 'regulars', { title: 'Regulars of the town' })
  })
