import type { Page } from '@playwright/test'
import { breaches } from '../breaches.ts'
import { scenario, expect } from '../cast.ts'

const secret = 'twelve crowns'
const plan = 'plan "Pouch"\ncontactPoint kaffistund "Kaffistund" x=100 y=100'

/** Everything that reaches a page from the server. */
function hears(page: Page): { all: () => Promise<string> } {
  const bodies: Promise<string>[] = []
  page.on('response', (answer) => {
    if (answer.url().includes('/trpc')) bodies.push(answer.text().catch(() => ''))
  })
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      bodies.push(Promise.resolve(Buffer.from(payload).toString('latin1')))
    }),
  )
  return { all: async () => (await Promise.all(bodies)).join('\n') }
}

scenario('What colleagues say among themselves reaches a guest by no way [R-7]', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard(plan)
  const heard = hears(bob.page)
  await bob.joins(board, { invitedBy: alice, as: 'editor' })
  await bob.looksAt('Comments')
  await bob.isTold('No one has said anything yet.')

  await alice.selects('kaffistund')
  await alice.presses('c')
  await alice.panel.getByRole('button', { name: 'Internal' }).click()
  await alice.says(`They would pay ${secret}`)
  await expect(alice.said.getByText('Internal', { exact: true })).toBeVisible()
  expect(await breaches(alice.page)).toEqual([])

  await alice.inspects('kaffistund')
  await alice.unfolds('notes')
  await alice.fills('Internal note', `Up to ${secret}`)
  const note = () => alice.query<{ text: string }>('notes.get', { board, card: 'kaffistund' })
  await expect.poll(async () => (await note()).text).toBe(`Up to ${secret}`)

  // What is said to everybody comes, so what was said before would have come too.
  await alice.does('comments.begin', { board, about: { card: 'kaffistund' }, text: 'Shall we?' })
  await expect(bob.talkAt('kaffistund')).toHaveText('1')
  await expect(bob.panel.getByRole('button', { name: /Shall we/ })).toBeVisible()
  await bob.isNotTold(secret)
  await bob.isNotTold('Internal')
  await bob.inspects('kaffistund')
  await expect(bob.panel.getByLabel('Internal note')).toHaveCount(0)
  await bob.query('boards.get', { board })
  expect(await heard.all()).not.toContain(secret)
})

scenario('An internal answer stands in a shared thread for colleagues alone', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard(plan)
  await bob.joins(board, { invitedBy: alice, as: 'commenter' })
  await bob.selects('kaffistund')
  await bob.presses('c')
  await bob.says('What will it cost?')
  await alice.talkAt('kaffistund').click()
  await alice.panel.getByRole('button', { name: /What will it cost/ }).click()
  await alice.panel.getByRole('button', { name: 'Internal' }).click()
  await alice.says(`Not below ${secret}`)
  await alice.panel.getByRole('button', { name: 'Internal' }).click()
  await alice.says('You hear on Monday.')
  await expect(alice.said).toContainText(['What will it cost?', `Not below ${secret}`, 'You hear on Monday.'])
  await expect(bob.said).toContainText(['What will it cost?', 'You hear on Monday.'])
  await bob.isNotTold(secret)
})
