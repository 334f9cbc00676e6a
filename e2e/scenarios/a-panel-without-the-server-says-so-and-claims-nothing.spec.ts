import type { Planner } from '../people/Planner.ts'
import { scenario, expect } from '../cast.ts'

scenario.use({ aFreshServer: true })

const unread = 'There is no connection to the server: what stands here cannot be read now.'

scenario('A board opened without the server says of no list that it is empty', async ({ alice }) => {
  const board = await alice.opensANewBoard('segment regulars "Regulars"')
  await alice.losesTheServer()
  await alice.visits(`/board/${board}?view=loop`)
  await alice.page.getByRole('tab', { name: 'Inbox' }).click()
  await expect(answers(alice).getByRole('alert')).toHaveText(unread)
  await expect(answers(alice)).not.toContainText(/No answers|Nothing here/)
  for (const panel of ['Comments', 'History'] as const) {
    await alice.looksAt(panel)
    await expect(alice.panel.getByRole('alert')).toHaveText(unread)
    await expect(alice.panel).not.toContainText(/Nobody has said|Nothing has/)
  }
})

scenario('A list that was empty is not said to be while nobody can tell', async ({ alice, parley }) => {
  const board = await alice.opensANewBoard('segment regulars "Regulars"')
  await alice.visits(`/board/${board}?view=loop`)
  await alice.page.getByRole('tab', { name: 'Inbox' }).click()
  await expect(answers(alice)).toContainText('No answers')
  await parley.kill()
  await expect(answers(alice).getByRole('alert')).toHaveText(unread)
  await expect(answers(alice)).not.toContainText(/No answers|Nothing here/)
  await parley.start()
  await expect(answers(alice)).toContainText('No answers')
})

scenario('Share says once that there is no connection', async ({ alice }) => {
  const board = await alice.opensANewBoard('segment regulars "Regulars"')
  await alice.losesTheServer()
  await alice.visits(`/board/${board}`)
  await alice.clicks('Share')
  await expect(alice.page.getByRole('dialog').getByRole('alert')).toHaveText([unread])
  await alice.clicks('Copy the link')
  await expect(alice.page.getByRole('dialog').getByRole('alert')).toHaveText(['The server does not answer'])
})

const answers = (planner: Planner) => planner.page.getByRole('region', { name: 'Answers' })
