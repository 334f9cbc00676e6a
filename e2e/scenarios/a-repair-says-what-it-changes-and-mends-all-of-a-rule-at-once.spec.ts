import { scenario, expect } from '../cast.ts'

const point = (id: string, title: string) =>
  `contactPoint ${id} "${title}" public=true direction=twoWay feedbackChannel=post owner=Jonas responseHours=4 startsOn=2026-03-01 endsOn=2026-08-31 place="on the web" occasion="comparing" approach="By name"`
const reviews = `
  responsePlan plan "If it goes wrong" ready=true owner=Jonas firstReplyHours=2
  ${point('one', 'Review pages')}
  ${point('two', 'Open group')}
  ${point('three', 'Comments')}`

scenario(
  'A repair says what it will change; all of a rule are repaired as one step, and one undo brings them back',
  async ({ alice }) => {
    const board = await alice.makesABoard(reviews)
    await alice.visits(`/board/${board}?findings=rule.RISK-1`)
    await alice.isOnTheBoard()
    await alice.looksAt('Findings')
    await expect(alice.finding('RISK-1')).toHaveCount(3)
    const first = alice.finding('RISK-1').first()
    await expect(first.getByRole('button', { name: 'Show less' })).toBeVisible()
    await first.getByText('Show what changes').click()
    await expect(first.locator('details')).toContainText(/Links: “If it goes wrong” covers “.+”\./)

    await first.getByRole('button', { name: 'Repair all 3 of this rule' }).click()
    await alice.isTold('Repaired 3 findings.')
    await expect(alice.finding('RISK-1')).toHaveCount(0)
    await expect(alice.links).toHaveCount(3)
    await alice.onCanvas()
    await alice.takesBack()
    await expect(alice.links).toHaveCount(0)
    await expect(alice.finding('RISK-1')).toHaveCount(3)
  },
)

scenario(
  'Findings are grouped by who owns the card; the choice is in the address and comes back',
  async ({ alice }) => {
    const board = await alice.opensANewBoard(`
    contactPoint radio "Radio spot" direction=oneWay owner=Jonas
    objective image "Strengthen the image" owner=Ingrid`)
    await alice.looksAt('Findings')
    await alice.panel.getByLabel('Group by').selectOption('Person')
    await expect(alice.page).toHaveURL(/findings=person$/)
    await expect(alice.panel.getByRole('region', { name: 'Ingrid' })).toContainText('OBJ-1')
    await expect(alice.panel.getByRole('region', { name: 'Jonas' })).toContainText('CON-7')
    await alice.panel.getByLabel('Show', { exact: true }).selectOption('.Jonas')
    await expect(alice.page).toHaveURL(/findings=person\.Jonas$/)
    await expect(alice.finding('OBJ-1')).toHaveCount(0)
    await alice.visits(`/board/${board}`)
    await expect(alice.panel.getByLabel('Group by')).toHaveValue('person')
    await expect(alice.finding('OBJ-1')).toBeVisible()
  },
)

scenario('Who comes back is told in one line what came about meanwhile', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard('segment regulars "Regulars"')
  await bob.joins(board, { invitedBy: alice })
  await alice.visits('/')
  await bob.puts('Objective', 'Strengthen the image')
  await bob.leaves()
  await bob.hasSaved()
  await alice.opens(board)
  const line = alice.page.getByRole('button', {
    name: /^Since you were here: 1 card added, \d+ new findings?$/,
  })
  await line.click()
  await alice.isTold('Newly found')
  await alice.clicks('I have seen it')
  await expect(line).toHaveCount(0)
})
