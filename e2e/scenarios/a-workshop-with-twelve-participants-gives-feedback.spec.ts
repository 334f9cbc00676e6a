import { scenario, expect } from '../cast.ts'
import { Attendee } from '../people/Attendee.ts'
import type { Planner } from '../people/Planner.ts'

const plan = `
  plan "Pouch"
  need lid "A lid that closes" x=0 y=0
  need small "A smaller pouch" x=0 y=240`

const names = ['Ada', 'Ben', 'Cem', 'Dee', 'Eli', 'Fay', 'Gil', 'Hue', 'Ida', 'Jon']

const strip = ({ page }: Planner) => page.getByRole('region', { name: 'What goes on in the workshop' })
const feedbackOn = async (alice: Planner, board: string) =>
  (await alice.planOf(board)).cards.filter(({ kind }) => kind === 'feedback')

async function givesFeedback(who: Planner, sentence: string, mood: string): Promise<void> {
  await who.page.getByLabel('In one sentence').fill(sentence)
  await who.page.getByRole('radio', { name: mood }).check()
  await who.page.getByRole('button', { name: /^(Send|Keep it for later)$/ }).click()
  await expect(who.page.getByLabel('In one sentence')).toHaveValue('')
}

async function leads(alice: Planner): Promise<void> {
  await alice.clicks(/^Follow/)
  await alice.page.getByRole('menuitem', { name: 'Lead a workshop' }).click()
}

scenario(
  'Twelve participants write in private, all is shown at once, and they vote on it',
  async ({ alice, bob, carol }) => {
    const board = await alice.opensANewBoard(plan)
    await bob.joins(board, { invitedBy: alice, as: 'participant' })
    await carol.joins(board, { invitedBy: alice, as: 'participant' })
    const others = await Promise.all(
      names.map((name) => Attendee.joins(board, { name, invitedBy: alice, as: 'participant' })),
    )

    await leads(alice)
    await alice.page.getByRole('switch', { name: 'Everybody writes in private' }).click()
    await expect(strip(bob)).toContainText('Alice leads this workshop')
    await bob.isTold('Nobody else sees it until all is shown.')
    await givesFeedback(bob, 'The lid sticks in the morning', 'Bad')
    await givesFeedback(carol, 'It smells like my childhood', 'Great')
    for (const one of others)
      expect(await one.does('round.propose', { board, title: `${one.name} would buy it again` })).toBe(200)

    await expect(strip(alice)).toContainText('12 people have written')
    await carol.isTold('It smells like my childhood')
    await carol.isNotTold('The lid sticks in the morning')
    expect(await feedbackOn(alice, board)).toEqual([])
    await alice.clicks('Show all 12')
    for (const person of [alice, bob, carol]) await person.goesTo('The lid sticks in the morning')
    await bob.seesCardNamed('The lid sticks in the morning')
    const shown = await feedbackOn(alice, board)
    expect(shown).toHaveLength(12)
    expect(shown.find(({ title }) => title === 'Ida would buy it again')).toMatchObject({
      notes: 'Ida',
      n: 1,
    })
    expect(new Set(shown.map(({ x, y }) => `${x} ${y}`)).size).toBe(12)

    await alice.page.getByLabel('On which cards').selectOption('Feedback')
    await alice.clicks('Start the vote')
    const liked = shown.find(({ title }) => title === 'Ida would buy it again')
    for (const one of others)
      expect(await one.does('round.vote.cast', { board, card: liked?.id, votes: 2 })).toBe(200)
    await bob.clicks('Give “It smells like my childhood” a vote')
    await expect(strip(bob)).toContainText('You have 2 votes left')
    await expect(carol.page.getByText('11 people voted so far.')).toBeVisible()
    await alice.clicks('End it and show the result')
    const result = bob.page.getByRole('listitem').filter({ hasText: 'Ida would buy it again' })
    await expect(result).toContainText('20 votes')
    await expect(carol.cards.filter({ hasText: 'It smells like my childhood' })).toContainText('1')
  },
)

scenario(
  'Alice mutes editing, gives a minute, and hands over: the pen is where she says',
  async ({ alice, bob, carol }) => {
    const board = await alice.opensANewBoard(plan)
    await bob.joins(board, { invitedBy: alice })
    await carol.joins(board, { invitedBy: alice, as: 'participant' })
    await leads(alice)
    await bob.types(' well', { in: 'lid', after: 'closes' })
    await alice.page.getByRole('switch', { name: 'Only I edit' }).click()
    await expect(strip(bob)).toContainText('Only Alice edits')
    await expect(bob.saveState).toHaveText('You can comment')
    await bob.isNotTold('Not all of your changes were saved')
    await alice.serverHolds(board, 'lid', { title: 'A lid that closes well' })
    await alice.hasSaved()

    await givesFeedback(carol, 'The lid sticks', 'Angry')
    await alice.seesCardNamed('The lid sticks')
    await alice.clicks('1 minute')
    await expect(bob.page.getByRole('timer', { name: 'Time left' })).toContainText(/^0:5\d$|^1:00$/)

    await alice.clicks('Hand over to')
    await alice.page.getByRole('menuitem', { name: 'Hand over to Bob' }).click()
    await expect(alice.saveState).toHaveText('You can comment')
    await bob.hasSaved()
    await expect(strip(alice)).toContainText('Only Bob edits')
    // What is hers to decide as the owner is no editing, and stays in sight.
    await alice.clicks('Share')
    await alice.page.getByRole('dialog').getByRole('button', { name: 'Copy the link' }).click()
    await expect(alice.page.getByRole('textbox', { name: 'Link' })).toHaveValue(/\/join#/)
    await alice.presses('Escape')
    await alice.page.getByRole('link', { name: 'Loop', exact: true }).click()
    await expect(alice.page.getByRole('tab', { name: 'Inbox' })).toBeVisible()
    await alice.page.getByRole('link', { name: 'Canvas', exact: true }).click()
    await bob.leaves()
    await bob.types(' now', { in: 'small', after: 'pouch' })
    await alice.seesCard('small', 'A smaller pouch now')

    await bob.leaves()
    await strip(bob).getByRole('button', { name: 'Open the workshop' }).click()
    await bob.clicks('End the workshop')
    await alice.hasSaved()
    await expect(strip(alice)).toHaveCount(0)
  },
)

scenario(
  'A locked card is moved, renamed and deleted by nobody until it is unlocked',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(plan)
    await bob.joins(board, { invitedBy: alice })
    await alice.selects('lid')
    await alice.presses('Shift+l')
    await bob.seesCard('lid', 'Locked')
    const before = await alice.cardOf(board, 'lid')
    await bob.drags('lid', { x: 120, y: 60 })
    const { x, y } = await bob.grip('lid')
    await bob.page.mouse.dblclick(x, y)
    await bob.page.keyboard.type('Other')
    await bob.presses('Escape')
    await bob.selects('lid')
    await bob.presses('Delete')
    await bob.isTold('The card is locked. Unlock it first.')
    expect(await alice.cardOf(board, 'lid')).toEqual(before)
    // A second click on what is selected, so soon, would open its title.
    await bob.presses('Shift+l')
    await bob.presses('Delete')
    await alice.seesNoCard('lid')
  },
)

scenario(
  'Bob writes offline while Alice mutes: his words are sent once the pen is back',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(plan)
    await bob.joins(board, { invitedBy: alice })
    await bob.goesOffline()
    await bob.types(' well', { in: 'lid', after: 'closes' })
    await bob.leaves()
    await alice.does('round.mute', { board, on: true })
    await bob.context.setOffline(false)
    await bob.isTold('Not all of your changes were saved; they are still on this page.')
    expect(await alice.cardOf(board, 'lid')).toMatchObject({ title: 'A lid that closes' })
    await alice.does('round.mute', { board, on: false })
    await bob.hasSaved()
    await alice.seesCard('lid', 'A lid that closes well')
  },
)
