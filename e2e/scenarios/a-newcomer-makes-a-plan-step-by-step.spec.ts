import { scenario, expect } from '../cast.ts'
import type { Planner } from '../people/Planner.ts'

scenario(
  'A planner with no training makes a plan step by step, and repairs bring it to no errors',
  async ({ alice }) => {
    const { page, panel } = alice
    await alice.visits('/')
    await alice.clicks('New board')
    await page.getByRole('radio', { name: /^Step by step/ }).check()
    await page.getByRole('textbox', { name: 'Title' }).fill('Ferry summer')
    await alice.clicks('Create board')
    await alice.isOnTheBoard()

    await isAt(alice, 'Start')
    await expect(panel.getByText('“Good coffee, less bin”')).toBeVisible()
    await alice.fills('Starts', '2027-04-01')
    await alice.fills('Ends', '2027-09-30')
    await names(alice, 'Brand', 'Fjordline')
    await alice.fills('Promise', 'Home before the soup is cold')
    await alice.seesCardNamed('Home before the soup is cold')

    await goesOn(alice, '1 Consumer base')
    await names(alice, 'Consumer base', 'Passenger card')
    await alice.fills('Records', '12000')

    await goesOn(alice, '2 Who')
    await expect(panel.getByText('Half or more of what they spend in the category is ours.')).toBeVisible()
    await names(alice, 'Loyal', 'Commuters')
    await names(alice, 'Swing', 'Weekend cyclists')
    await expect(chosen(alice, 'Is fed by', 'Passenger card')).toHaveAttribute('aria-pressed', 'true')
    await names(alice, 'Elsewhere', 'Bridge drivers')
    await alice.takesBack()
    await expect(alice.cards.filter({ hasText: 'Bridge drivers' })).toHaveCount(0)

    await goesOn(alice, '3 Where we meet')
    await names(alice, 'Created by us', 'Deck screens')
    await alice.fills('Place', 'On board')
    await alice.fills('Occasion', 'The crossing home')
    await chosen(alice, 'Touches', 'Commuters').click()
    await chosen(alice, 'Touches', 'Weekend cyclists').click()
    await panel.getByRole('button', { name: 'Done', exact: true }).click()
    await expect(panel.getByText('1 more is taken up by a later step')).toBeVisible()
    await expect(alice.finding('CON-1')).toContainText('“Deck screens” does not say how.')
    await alice.finding('CON-1').getByRole('button', { name: 'Say how' }).click()
    await expect(alice.field('Approach')).toBeFocused()
    await page.keyboard.type('One sentence, and no shouting')
    await panel.getByRole('button', { name: 'Done', exact: true }).click()
    await expect(alice.finding('CON-1')).toHaveCount(0)

    await goesOn(alice, '4 What we say')
    await names(alice, 'What they buy', 'More weekend crossings')
    await alice.fills('Measure', 'share of weekend trips')
    await alice.fills('From', '20')
    await alice.fills('To', '25')
    await alice.fills('Unit', '% of trips')
    await expect(alice.cards.filter({ hasText: 'More weekend crossings' })).toContainText('→ 25%')
    await names(alice, 'How close they feel', 'The boat is theirs')
    await chosen(alice, 'Targets', 'Commuters').click()

    // She leaves in the middle, and goes on where the board stands.
    await panel.getByRole('button', { name: 'Leave the steps' }).click()
    await expect(panel.getByRole('tab', { name: 'Step by step' })).toHaveCount(0)
    await alice.commands('Step by step')
    await isAt(alice, '5 By which means')
    await names(alice, 'Human', 'For people')
    await expect(chosen(alice, 'Is over', 'The boat is theirs')).toHaveAttribute('aria-pressed', 'true')
    await goesOn(alice, '6 Money')
    await goesOn(alice, 'The loop', 'Skip')
    await goesOn(alice, 'How the plan stands', 'Skip')
    const contact = panel.getByRole('listitem').filter({ hasText: '3 Where we meet' })
    await expect(contact).toContainText(/\d of \d rules hold.*1 error/)

    await panel.getByRole('button', { name: 'Go on with repairs' }).click()
    await alice.isTold('3 stand in the way of approval.')
    await repairs(alice, 'OBJ-4', /^Aim it at/)
    await expect(alice.field('What they do')).toBeFocused()
    await alice.field('What they do').selectOption('Stay with us')
    await alice.looksAt('Findings')
    await repairs(alice, 'OBJ-1', /^Say what is measured/)
    await expect(alice.field('Measure')).toBeFocused()
    await alice.fills('Measure', 'call it their boat')
    await alice.fills('From', '40')
    await alice.fills('To', '50')
    await alice.fills('Unit', '% agree')
    await alice.looksAt('Findings')
    await repairs(alice, 'CON-9', /^Write what it says/)
    await alice.fills('Title', 'Home before the soup is cold')
    await alice.looksAt('Findings')
    await alice.isTold('None stands in the way of approval.')
    await expect(panel.getByRole('article').filter({ hasText: 'Error' })).toHaveCount(0)

    await panel.getByRole('tab', { name: 'Step by step' }).click()
    await panel.getByRole('button', { name: 'Tidy up and show the plan' }).click()
    await expect(alice.cards.filter({ hasText: 'Deck screens' })).toBeInViewport({ ratio: 0.99 })
    await expect(alice.cards.filter({ hasText: 'Fjordline' })).toBeInViewport({ ratio: 0.99 })
    await alice.hasSaved()
    await page.getByRole('link', { name: 'All boards' }).click()
    const tile = page.getByRole('article', { name: 'Ferry summer' })
    await expect(tile).toContainText(/\d+ warnings/)
    await expect(tile).not.toContainText('error')
    await tile.getByText(/warnings/).click()
    await expect(tile.getByRole('listitem').filter({ hasText: 'Contact' })).toContainText(/\d of \d/)
  },
)

scenario(
  'Two people go through one step together, and each sees what the other enters',
  async ({ alice, bob }) => {
    const board = await alice.makesABoard('plan "Ferry summer"\ndatabase db "Passenger card"')
    await bob.joins(board, { invitedBy: alice })
    for (const one of [alice, bob]) {
      await one.visits(`/board/${board}?view=canvas&guide=2`)
      await isAt(one, '2 Who')
    }
    await names(alice, 'Loyal', 'Commuters')
    await bob.panel.getByRole('button', { name: /^Commuters/, expanded: false }).click()
    await bob.fills('Records', '4000')
    await expect(alice.field('Records')).toHaveValue('4,000')
    await alice.fills('Title', 'Daily commuters')
    await expect(bob.field('Title')).toHaveValue('Daily commuters')
  },
)

/** She is at this step of the guide, and its heading is read first. */
async function isAt({ panel }: Planner, step: string): Promise<void> {
  await expect(panel.getByRole('heading', { name: step, exact: true })).toBeFocused()
}

/** Goes to the next step, or skips the one she is at. */
async function goesOn(planner: Planner, step: string, by: 'Next' | 'Skip' = 'Next'): Promise<void> {
  const button = by === 'Next' ? `Next: ${step}` : 'Skip this step'
  await planner.panel.getByRole('button', { name: button }).click()
  await isAt(planner, step)
}

/** Gives a name in a step, and has a card of it. */
async function names(planner: Planner, what: string, title: string): Promise<void> {
  await planner.panel.getByLabel(`Name: ${what}`, { exact: true }).fill(title)
  await planner.presses('Enter')
  await planner.seesCardNamed(title)
  await expect(planner.field('Title')).toHaveValue(title)
}

/** Takes the first way out of a finding that is called so. */
async function repairs(planner: Planner, rule: string, way: RegExp): Promise<void> {
  await planner.finding(rule).getByRole('button', { name: way }).first().click()
}

const chosen = ({ panel }: Planner, verb: string, title: string) =>
  panel.getByRole('group', { name: verb, exact: true }).getByRole('button', { name: title })
