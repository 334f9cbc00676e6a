import { scenario, expect } from '../cast.ts'
import type { Planner } from '../people/Planner.ts'

const isLeft = (person: Planner, count: number) => person.isTold(`${count} of 5 flaws left`)

scenario(
  'A training board is solved: alice finds the flaws, is told how many are left, and is congratulated',
  async ({ alice, bob }) => {
    const { page } = alice
    await alice.visits('/')
    await alice.clicks('New board')
    await page.getByRole('radio', { name: /A first look/ }).check()
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('A first look')
    await alice.clicks('Create board')
    await alice.isOnTheBoard()
    const board = page.url().split('/').at(-1) ?? ''
    await bob.joins(board, { invitedBy: alice })
    for (const person of [alice, bob]) {
      await isLeft(person, 5)
      await person.looksAt('Findings')
      await person.isTold('Here you look for yourself.')
    }

    await alice.clicks('Hint')
    await alice.isTold('One of them is in the step “Segments”.')
    await alice.clicks('Another hint')
    const strip = page.getByRole('region', { name: 'Practice' })
    await strip.getByRole('button', { name: 'All-winter riders' }).click()
    await alice.hasInView('s1')
    await expect(alice.finding('SEG-5')).toHaveCount(0)
    await alice.clicks('What is wrong there?')
    await alice.looksAt('Findings')
    await alice
      .finding('SEG-5')
      .getByRole('button', { name: 'Give 20% to all other brands together' })
      .click()
    for (const person of [alice, bob]) await isLeft(person, 4)
    await expect(bob.finding('SEG-5')).toHaveCount(0)

    // Bob asks nobody: he reads the plan, and sees what a lamp evening lacks.
    await bob.presses('Shift+1')
    await bob.inspects('c5')
    await bob.unfolds('More')
    await bob.fills('Occasion', 'last Sunday of the month')
    for (const person of [alice, bob]) await isLeft(person, 3)

    await alice.clicks('Show what is left')
    await alice
      .finding('CON-7')
      .getByRole('button', { name: /^Take answers by/ })
      .click()
    await alice.finding('MSG-4').getByRole('button', { name: 'Show more' }).click()
    await alice.finding('MSG-4').getByRole('button', { name: 'Let the brand say “hurry”' }).click()
    for (const person of [alice, bob]) await isLeft(person, 1)
    await alice.finding('OBJ-1').getByRole('button', { name: 'Say where it stands' }).click()
    await alice.fills('From', '35')
    for (const person of [alice, bob]) {
      await person.isTold('All 5 flaws are repaired.')
      await person.isTold('Contact point has a way back')
    }

    await alice.onCanvas()
    await alice.takesBack()
    for (const person of [alice, bob]) await isLeft(person, 1)
    await alice.doesAgain()
    for (const person of [alice, bob]) await person.isTold('All 5 flaws are repaired.')
    await alice.hasSaved()
    await page.getByRole('link', { name: 'All boards' }).click()
    await expect(page.getByRole('article', { name: 'A first look' })).toContainText('Practice, solved')
    expect((await alice.findingsOf(board)).filter(({ severity }) => severity !== 'hint')).toEqual([])
  },
)
