import type { Locator } from '@playwright/test'
import { scenario, expect } from '../cast.ts'
import type { Planner } from '../people/Planner.ts'

const review = (person: Planner): Locator => person.page.getByRole('dialog', { name: 'The pouch pilot' })

async function writes(person: Planner, part: string, text: string, at = 1): Promise<void> {
  await review(person).getByLabel(`${part}, entry ${at}`).fill(text)
}

scenario(
  'A 360° review: both sides write unseen, read each other, agree what changes, and sign it onto the board',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(`
      plan "Pouch"
      objective raise "Raise the share" x=0 y=0
      contactPoint bay "Refill bay" x=400 y=0`)
    await bob.joins(board, { invitedBy: alice, as: 'commenter' })

    await alice.clicks('More for this plan')
    await alice.page.getByRole('menuitem', { name: '360° reviews' }).click()
    await alice.isTold('Nobody has reviewed this plan yet.')
    await alice.clicks('Begin a review')
    await alice.clicks('Begin a review')
    await alice.isTold('Give it a name that both sides know it by.')
    await alice.page.getByLabel('What is reviewed').fill('The pouch pilot')
    await alice.page.getByRole('checkbox', { name: 'Refill bay' }).check()
    await alice.presses('Enter')
    await expect(review(alice)).toContainText('On the guests’ side: Bob.')
    await writes(alice, 'Goals', 'A zip that survives ten openings')
    await writes(alice, 'Praise', 'Your answers came the same day')

    await bob.isTold('“The pouch pilot” waits for your side.')
    await bob.clicks('Open the review')
    await expect(review(bob)).toContainText('The other side is still writing.')
    await writes(bob, 'Criticism', 'The bay was empty on two Saturdays')
    await review(alice).getByRole('button', { name: 'We have written' }).click()
    await expect(review(bob)).toContainText('The other side has written and waits for us.')
    await expect(review(bob)).not.toContainText('ten openings')
    await expect(review(alice)).not.toContainText('two Saturdays')
    await review(bob).getByRole('button', { name: 'We have written' }).click()
    for (const person of [alice, bob]) {
      await expect(review(person)).toContainText('A zip that survives ten openings')
      await expect(review(person)).toContainText('The bay was empty on two Saturdays')
    }

    await review(bob).getByRole('button', { name: 'Sign for our side' }).click()
    await bob.isTold('Agree on at least one change of the company’s side first.')
    await review(alice).getByRole('button', { name: 'Add a change' }).click()
    await review(alice).getByRole('textbox', { name: 'Change 1' }).fill('The bay is filled on Friday evening')
    await review(alice).getByLabel('Done by').fill('Alice')
    await review(alice).getByLabel('Until').fill('2027-03-01')
    await review(alice).getByLabel('It is about').selectOption('Refill bay')
    await expect(review(bob).getByRole('textbox', { name: 'Change 1' })).toHaveValue(
      'The bay is filled on Friday evening',
    )
    await expect(review(bob).getByLabel('It is about')).toHaveValue('bay')
    await review(bob).getByRole('button', { name: 'Sign for our side' }).click()
    await expect(review(alice)).toContainText(/Their side\s*Bob/)

    await review(alice).getByLabel('Done by').fill('Alice and Carol')
    await expect(review(bob).getByRole('button', { name: 'Sign for our side' })).toBeVisible()
    await expect(review(bob).getByLabel('Done by')).toHaveValue('Alice and Carol')
    await review(bob).getByRole('button', { name: 'Sign for our side' }).click()
    await expect(review(alice)).toContainText(/Their side\s*Bob/)
    await review(alice).getByRole('button', { name: 'Sign for our side' }).click()

    await alice.isTold('The review stands on the board. Undo takes it off again.')
    await expect(review(alice)).toHaveCount(0)
    await expect(review(bob)).toContainText('It stands on the board:')
    await review(bob).getByRole('button', { name: 'The pouch pilot' }).click()
    for (const person of [alice, bob]) await person.seesCardNamed('The pouch pilot')
    await alice.serverComesToHold(board, ({ cards, links }) => {
      const card = cards.find(({ kind }) => kind === 'review')
      const goals = [
        { side: 'company', text: 'A zip that survives ten openings' },
        {
          side: 'company',
          text: 'The bay is filled on Friday evening (Alice and Carol, until 1 Mar 2027)',
        },
      ]
      const linked = links.some(({ kind, to }) => kind === 'reviews' && to === 'bay')
      return linked && JSON.stringify(card?.['goals']) === JSON.stringify(goals)
    })
    expect((await alice.findingsOf(board)).filter(({ rule }) => rule === 'LOOP-9')).toEqual([])

    await alice.onCanvas()
    await alice.takesBack()
    for (const person of [alice, bob])
      await expect(person.cards.filter({ hasText: 'The pouch pilot' })).toHaveCount(0)
  },
)
