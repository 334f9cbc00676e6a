import { scenario, expect } from '../cast.ts'

const plan = `
  plan "Spring"
  segment regulars "Regulars" loyalty=loyal x=0 y=0
  contactPoint radio "Radio spot" direction=oneWay x=900 y=0
  message kettle "The kettle is on" x=900 y=400
  strategy people "For people" strand=human x=0 y=400
  strategy shop "For the shop" strand=sales x=300 y=400
  radio carries kettle
  radio under people`

const deafRadio = `
  segment regulars "Regulars" loyalty=loyal
  contactPoint radio "Radio spot" direction=oneWay startsOn=2026-09-01 endsOn=2026-09-30 place="in the car" occasion="school run"
  contactPoint care "Care line" direction=twoWay feedbackChannel="care ticket" owner=Jonas responseHours=4
  radio touches regulars
  care touches regulars`

scenario('The plan is a tree of steps, kinds and cards, or of strands', async ({ alice }) => {
  const { page } = alice
  const board = await alice.makesABoard(plan)
  await alice.visits(`/board/${board}?view=outline`)
  const tree = page.getByRole('treegrid', { name: 'Cards of the plan' })
  await expect(tree).toMatchAriaSnapshot(`
    - treegrid "Cards of the plan":
      - row /2 Who 1 card/ [expanded] [level=1]
      - row /Segments 1/ [expanded] [level=2]
      - row /Segment Regulars/ [level=3]
      - row /3 Where we meet 1 card/ [expanded] [level=1]
      - row /Contact points 1/ [expanded] [level=2]
      - row /Contact point Radio spot/ [level=3]
  `)
  await page.getByText('By strand').click()
  await expect(page).toHaveURL(/by=strand/)
  await expect(tree).toMatchAriaSnapshot(`
    - treegrid "Cards of the plan":
      - row /Sales 1 card/ [expanded] [level=1]
      - row /Strategies 1/ [expanded] [level=2]
      - row /Strategy For the shop/ [level=3]
      - row /Human 3 cards/ [expanded] [level=1]
      - row /Contact points 1/ [expanded] [level=2]
      - row /Contact point Radio spot/ [level=3]
  `)
})

scenario(
  'Without a hand on the mouse Alice makes, names, ties, places, locks, copies and deletes cards; Bob sees each on the canvas',
  async ({ alice, bob }) => {
    const { page } = alice
    const board = await alice.makesABoard(plan)
    await bob.joins(board, { invitedBy: alice, as: 'editor' })
    await alice.visits(`/board/${board}?view=outline`)
    const row = (title: string) => page.getByRole('row', { name: new RegExp(`^\\S.* ${title}`) }).first()

    await row('Regulars').focus()
    await alice.presses('n')
    await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused()
    await page.keyboard.type('Newcomers')
    await bob.seesCardNamed('Newcomers')
    await alice.presses('Escape')
    await expect(row('Newcomers')).toBeFocused()

    await alice.presses('l')
    await expect(page.getByPlaceholder('Find a card')).toBeFocused()
    await page.keyboard.type('radio')
    await alice.presses('Enter')
    await expect(page.getByRole('option', { name: /is met at|is touched by/ }).first()).toBeVisible()
    await alice.presses('Enter')
    await expect(bob.links).toHaveCount(3)
    await expect(row('Newcomers')).toBeFocused()

    await alice.presses('Shift+L')
    await alice.isTold('1 card is locked.')
    await alice.presses('Delete')
    await alice.isTold('1 locked card is left as it is.')
    await alice.presses('Shift+L')
    await alice.isTold('1 card is unlocked.')

    await alice.presses('Shift+F10')
    await page.getByRole('menuitem', { name: 'Place on the canvas…' }).focus()
    await alice.presses('Enter')
    await page.keyboard.type('kettle')
    await page.getByRole('option', { name: 'Beside The kettle is on' }).waitFor()
    await alice.presses('Enter')
    await alice.isTold('1 card is moved.')
    await alice.serverComesToHold(board, ({ cards }) =>
      cards.some(({ title, x, y }) => title === 'Newcomers' && Number(x) > 900 && y === 400),
    )

    await row('Radio spot').focus()
    await alice.presses('Control+c')
    await alice.isTold('1 card copied.')
    await alice.presses('Control+v')
    await alice.isTold('1 card pasted.')
    await expect(bob.cards.filter({ hasText: 'Radio spot' })).toHaveCount(2)
    await alice.presses('Delete')
    await expect(bob.cards.filter({ hasText: 'Radio spot' })).toHaveCount(1)
    await alice.presses('Control+z')
    await expect(bob.cards.filter({ hasText: 'Radio spot' })).toHaveCount(2)
  },
)

scenario(
  'A finding is gone to by a key and repaired, and who has a card stands in its row',
  async ({ alice, bob }) => {
    const board = await alice.makesABoard(deafRadio)
    await bob.joins(board, { invitedBy: alice, as: 'editor' })
    await bob.selects('radio')
    await alice.visits(`/board/${board}?view=outline`)
    const radio = alice.page.getByRole('row', { name: /Contact point Radio spot/ })
    await expect(radio).toContainText('Bob is here')
    await expect(radio).toContainText(/warning|error|hint/)
    await radio.focus()
    await alice.presses('f')
    const first = alice.page.locator('[data-finding] button').first()
    await expect(first).toBeFocused()
    const way = alice.page.getByRole('button', { name: 'Take answers by care ticket' })
    await way.focus()
    await alice.presses('Enter')
    await alice.serverHolds(board, 'radio', { feedbackChannel: 'care ticket' })
    await expect(alice.page.locator('[data-finding="CON-7"]')).toHaveCount(0)
  },
)
