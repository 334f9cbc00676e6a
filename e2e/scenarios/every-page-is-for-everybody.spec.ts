import { moneyAndTime } from '@parley/model/training/money-and-time.ts'
import { breaches } from '../breaches.ts'
import { scenario, expect } from '../cast.ts'

scenario('Signing in is for everybody', async ({ alice, bob }) => {
  await bob.visits('/')
  await expect(bob.page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  expect(await breaches(bob.page)).toEqual([])
  const board = await alice.makesABoard('segment regulars "Regulars"')
  await bob.page.goto((await alice.invites(board, 'editor')).url)
  await expect(bob.page.getByRole('button', { name: 'Go to the board' })).toBeVisible()
  expect(await breaches(bob.page)).toEqual([])
})

scenario('The boards page and its dialogs are for everybody', async ({ alice }) => {
  await alice.makesABoard('plan "Spring fair"\nsegment regulars "Regulars"')
  await alice.visits('/')
  await expect(alice.page.getByRole('article', { name: 'Spring fair' }).first()).toBeVisible()
  expect(await breaches(alice.page)).toEqual([])
  for (const button of ['New board', 'Bin', 'People', /^Find a board/]) {
    await alice.clicks(button)
    await expect(alice.page.getByRole('dialog')).toBeVisible()
    expect(await breaches(alice.page)).toEqual([])
    await alice.presses('Escape')
    await expect(alice.page.getByRole('dialog')).toHaveCount(0)
  }
})

scenario('What is laid before a lead is for everybody, and asking for it', async ({ alice, bob }) => {
  const board = await alice.opensATemplate('refill-pouch')
  const { url } = await alice.asksForApproval(board)
  await bob.page.setViewportSize({ width: 320, height: 640 })
  await bob.page.goto(url)
  await expect(bob.page.getByLabel('Your name')).toBeVisible()
  expect(await breaches(bob.page)).toEqual([])
  await bob.page.getByLabel('Your name').fill('Bob')
  await bob.clicks('Look at it')
  await expect(bob.page.getByRole('button', { name: 'Approve' })).toBeEnabled()
  expect(await breaches(bob.page)).toEqual([])
  for (const [button, title] of [
    ['Ask for changes', 'Ask for changes'],
    ['Approve', 'Approve the plan'],
  ] as const) {
    await bob.clicks(button)
    const dialog = bob.page.getByRole('dialog', { name: title })
    await dialog.getByLabel(/^(What is to change|Remark)/).fill('Good.')
    expect(await breaches(bob.page)).toEqual([])
    if (title !== button) await dialog.getByRole('button', { name: 'Approve' }).click()
    else await bob.presses('Escape')
  }
  await bob.isTold(/Bob approved it on/)
  expect(await breaches(bob.page)).toEqual([])
  await alice.clicks('Approvals: Approved')
  await alice.isTold('Bob approved it: “Good.”')
  expect(await breaches(alice.page)).toEqual([])
  await alice.clicks('Ask for approval')
  await alice.page.getByRole('switch').click()
  expect(await breaches(alice.page)).toEqual([])
})

scenario('A 360° review is for everybody, at each of its steps', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard('contactPoint bay "Refill bay"')
  await bob.joins(board, { invitedBy: alice, as: 'commenter' })
  const named = { board, name: 'The pilot', about: ['bay'] }
  const { review } = await alice.does<{ review: string }>('reviews.begin', named)
  const writes = (text: string) => ({ review, part: 'praise', entry: 'e', text, was: 0 })
  const dialog = alice.page.getByRole('dialog')
  for (const [place, says] of [
    ['new', 'What is reviewed'],
    ['all', 'Waits for your side to write'],
    [review, 'The other side is still writing.'],
  ] as const) {
    await alice.visits(`/board/${board}?review=${place}`)
    await expect(dialog).toContainText(says)
    expect(await breaches(alice.page)).toEqual([])
  }
  for (const person of [alice, bob]) {
    await person.does('reviews.write', writes(`${person.name} says thanks`))
    await person.does('reviews.finish', { review })
  }
  await dialog.getByRole('button', { name: 'Add a change' }).click()
  await dialog.getByRole('textbox', { name: 'Change 1' }).fill('Filled on Fridays')
  await expect(dialog).toContainText('Bob says thanks')
  expect(await breaches(alice.page)).toEqual([])
})

scenario('The page of one’s own account is for everybody, for a guest too', async ({ alice, bob }) => {
  const board = await alice.makesABoard(`plan "Spring fair of a client"\nsegment regulars "Regulars"`)
  await bob.joins(board, { invitedBy: alice })
  for (const somebody of [alice, bob]) {
    await somebody.visits('/account')
    await expect(somebody.page.getByText('this browser', { exact: true })).toBeVisible()
    expect(await breaches(somebody.page)).toEqual([])
  }
  await alice.clicks('Close the account')
  await expect(alice.page.getByRole('dialog')).toBeVisible()
  expect(await breaches(alice.page)).toEqual([])
  await alice.visits('/')
  await alice.choosesFor(`Spring fair of a client`, 'Client')
  await expect(alice.page.getByRole('dialog')).toBeVisible()
  expect(await breaches(alice.page)).toEqual([])
})

scenario('A board to practise on is for everybody, from the first hint to the end', async ({ alice }) => {
  const { board } = await alice.does<{ board: string }>('boards.create', {
    title: 'Money and time',
    template: 'money-and-time',
  })
  await alice.opens(board)
  await alice.isTold('6 of 6 flaws left')
  await alice.looksAt('Findings')
  for (const button of ['Hint', 'Another hint', 'What is wrong there?']) await alice.clicks(button)
  expect(await breaches(alice.page)).toEqual([])
  await alice.clicks('Show what is left')
  const { flaws } = moneyAndTime
  for (const [index, { rule }] of flaws.entries()) {
    const [finding] = (await alice.findingsOf(board)).filter((one) => one.rule === rule)
    const [repair] = finding?.repairs ?? []
    await alice
      .finding(rule)
      .getByRole('button', { name: repair?.title ?? '' })
      .click()
    if (index < flaws.length - 1) await alice.isTold(`${flaws.length - 1 - index} of 6 flaws left`)
  }
  await alice.isTold('All 6 flaws are repaired.')
  expect(await breaches(alice.page)).toEqual([])
  await alice.page.setViewportSize({ width: 320, height: 640 })
  await expect(alice.page.getByRole('link', { name: 'Outline' })).toBeVisible()
  expect(await breaches(alice.page)).toEqual([])
})

scenario('The past, and what changed since, are for everybody', async ({ alice }) => {
  const board = await alice.opensANewBoard(`
        segment regulars "Regulars"
        contactPoint radio "Radio spot" x=320 y=0
        contactPoint halls "Halls" x=640 y=0
        radio touches regulars`)
  const { snapshot } = await alice.does<{ snapshot: string }>('snapshots.create', { board, name: 'Then' })
  await alice.deletes('radio')
  await alice.hasSaved()
  for (const width of [1280, 320]) {
    await alice.page.setViewportSize({ width, height: 720 })
    await alice.visits(`/board/${board}?from=${snapshot}`)
    await alice.clicks('Next change')
    await alice.isTold('1 of ')
    expect(await breaches(alice.page)).toEqual([])
    await alice.visits(`/board/${board}?at=${snapshot}`)
    await alice.clicks('Radio spot')
    await expect(alice.page.getByRole('button', { name: 'Put back' })).toBeVisible()
    expect(await breaches(alice.page)).toEqual([])
    expect(await alice.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  }
})

scenario('A board, a card and its findings are for everybody', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard(`
        segment regulars "Regulars" loyalty=loyal
        contactPoint radio "Radio spot" direction=oneWay
        radio touches regulars`)
  await bob.joins(board, { invitedBy: alice })
  expect(await breaches(alice.page)).toEqual([])
  await alice.inspects('radio')
  await expect(alice.field('Title')).toHaveValue('Radio spot')
  expect(await breaches(alice.page)).toEqual([])
  await alice.looksAt('Findings')
  await expect(alice.finding('CON-7')).toBeVisible()
  expect(await breaches(alice.page)).toEqual([])
  await alice.panel.getByText('Show what changes').first().click()
  expect(await breaches(alice.page)).toEqual([])
  await alice.looksAt('History')
  await expect(alice.day('Today')).toBeVisible()
  expect(await breaches(alice.page)).toEqual([])
  await alice.looksAt('Findings')
  await alice.clicks('Rules')
  const rules = alice.page.getByRole('dialog')
  await expect(rules.getByRole('searchbox')).toBeFocused()
  expect(await breaches(alice.page)).toEqual([])
  await rules.getByRole('button', { name: /CON-7/ }).click()
  await rules.getByRole('switch', { name: 'Mute this rule' }).click()
  expect(await breaches(alice.page)).toEqual([])
  await alice.presses('Escape')
  for (const dialog of ['Share', 'Snapshots', 'Search and commands']) {
    await alice.clicks(dialog)
    await expect(alice.page.getByRole('dialog')).toBeVisible()
    expect(await breaches(alice.page)).toEqual([])
    await alice.presses('Escape')
  }
  await alice.page.getByRole('link', { name: 'Numbers' }).click()
  await alice.clicks('Show as tables')
  await expect(alice.page.getByRole('region', { name: 'The plan as a whole' })).toBeVisible()
  expect(await breaches(alice.page)).toEqual([])
})

scenario('A workshop is for everybody, beside the board and on a phone', async ({ alice, bob }) => {
  const board = await alice.opensANewBoard('need lid "A lid that closes"\nneed small "A smaller pouch"')
  await alice.does('round.private', { board, on: true })
  await alice.does('round.vote.start', { board, each: 3 })
  await alice.visits(`/board/${board}?workshop=open`)
  await alice.isTold('You lead this workshop')
  await expect(alice.page.getByRole('tab', { name: 'Workshop' })).toBeInViewport({ ratio: 1 })
  expect(await breaches(alice.page)).toEqual([])
  await bob.page.setViewportSize({ width: 320, height: 640 })
  await bob.page.goto((await alice.invites(board, 'participant')).url)
  await bob.page.getByLabel('Your name').fill('Bob')
  await bob.clicks('Go to the board')
  await bob.clicks('Give feedback')
  const give = bob.page.getByRole('button', { name: 'Give “A lid that closes” a vote' })
  await give.focus()
  await bob.presses('Enter')
  await expect(bob.page.getByText('You have 2 votes left.').first()).toBeVisible()
  await bob.page.getByLabel('In one sentence').focus()
  await bob.page.keyboard.type('The lid sticks')
  await bob.presses('Enter')
  await bob.isTold('Yours, not shown yet')
  expect(await breaches(bob.page)).toEqual([])
  expect(await bob.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await alice.does('round.vote.end', { board })
  await bob.isTold('Result of the vote')
  expect(await breaches(bob.page)).toEqual([])
})

scenario('On a screen of 320 pixels nothing has to be scrolled sideways', async ({ alice }) => {
  const { page } = alice
  const board = await alice.makesABoard(`
    plan "A campaign with a rather long name"
    segment regulars "Regulars"
    contactPoint radio "Radio spot" direction=oneWay`)
  await page.setViewportSize({ width: 320, height: 640 })
  const fits = async () => {
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])).toEqual([320, 320])
    expect(await breaches(page)).toEqual([])
  }
  await alice.visits('/')
  await expect(page.getByRole('article').first()).toBeVisible()
  await fits()
  await alice.visits(`/board/${board}`)
  await alice.isTold('Regulars')
  // Some words of the title can be read.
  expect((await page.getByLabel('Title of the plan').boundingBox())?.width).toBeGreaterThan(120)
  await fits()
  await page.getByRole('button', { name: /finding/ }).click()
  await alice.isTold('“Radio spot” has no way back.')
  await fits()
  await alice.clicks('Close')
  await alice.clicks('More for this plan')
  await page.getByRole('menuitem', { name: 'History' }).click()
  await alice.isTold('The board was begun, with 2 cards.')
  await fits()
  await alice.clicks('Close')
  const search = page.getByRole('button', { name: 'Search and commands' })
  await search.click()
  await page.getByRole('dialog').getByRole('combobox').fill('Filter')
  await page.getByRole('option', { name: 'Filter', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Show only' })
  await sheet.getByRole('checkbox', { name: /^Regulars/ }).check()
  await expect(sheet).toBeInViewport({ ratio: 1 })
  await fits()
  await sheet.getByRole('button', { name: 'Close' }).click()
  await expect(search).toBeFocused()
  await alice.clicks('Show all cards')
  await page.getByRole('link', { name: 'Canvas' }).click()
  await expect(alice.cards).toHaveCount(2)
  await expect(page.getByRole('toolbar', { name: 'Tools' })).toHaveCount(0)
  const before = await alice.planOf(board)
  await alice.drags('radio', { x: 30, y: 30 })
  expect(await alice.planOf(board)).toEqual(before)
  await alice.selects('radio')
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Radio spot')
  await fits()
})

scenario.describe('On a narrow screen', () => {
  scenario.use({ viewport: { width: 320, height: 640 } })

  scenario('The steps are for everybody, by keyboard, on a screen of 320 pixels', async ({ alice }) => {
    const { page } = alice
    const board = await alice.makesABoard(`
        plan "Spring fair"
        segment regulars "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte" loyalty=loyal`)
    await alice.visits(`/board/${board}?view=canvas&guide=3`)
    await expect(page.getByRole('heading', { name: '3 Where we meet' })).toBeFocused()
    expect(await breaches(page)).toEqual([])
    await page.getByLabel('Name: Created by us').focus()
    await page.keyboard.type('Straßenbahnhaltestellenlautsprecher')
    await alice.presses('Enter')
    await expect(page.getByLabel('Means', { exact: true })).toBeFocused()
    const touched = page.getByRole('group', { name: 'Touches' }).getByRole('button')
    await expect(touched).toHaveAttribute('aria-pressed', 'true')
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])).toEqual([320, 320])
    const sheet = await page.getByRole('region', { name: 'Step by step' }).boundingBox()
    expect((await touched.boundingBox())?.width).toBeLessThan((sheet?.width ?? 0) - 32)
    expect(await breaches(page)).toEqual([])
    await alice.clicks('Next: 4 What we say')
    await alice.clicks('What is open')
    await expect(page.getByRole('heading', { name: 'How the plan stands' })).toBeFocused()
    expect(await breaches(page)).toEqual([])
  })
})
