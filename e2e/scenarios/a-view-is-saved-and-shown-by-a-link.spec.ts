import { once } from 'node:events'
import { createServer } from 'node:http'
import { breaches } from '../breaches.ts'
import { scenario, expect } from '../cast.ts'

const plan = `
  plan "Pouch" asOf=2026-11-18
  segment regulars "Regulars" x=0 y=0
  segment rotators "Rotators" x=0 y=300
  contactPoint radio "Radio" stages=["buy"] x=400 y=0
  contactPoint mail "Club e-mail" stages=["use"] x=400 y=300
  feedback tin "The tin is waste" date=2026-11-10 x=800 y=0
  feedback bay "The bay was empty" date=2026-10-24 x=800 y=300
  radio touches regulars
  mail touches rotators
  tin saidBy regulars
  bay saidBy rotators`

scenario(
  'A view is saved for everybody, opened by a colleague, renamed and deleted',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(plan)
    await bob.joins(board, { invitedBy: alice })
    await alice.page.goto(`${alice.page.url().split('?')[0]}?view=loop&segment=regulars`)
    await alice.clicks('Filter')
    expect(await breaches(alice.page)).toEqual([])
    await alice.clicks('Save this view…')
    await alice.page.getByRole('textbox', { name: 'Name' }).fill('What the regulars say')
    await alice.page.getByRole('radio', { name: 'For everybody' }).check()
    await alice.clicks('Save')

    // It comes to him while he looks, and brings him there.
    await bob.clicks('Filter')
    const saved = bob.page.getByRole('region', { name: 'Saved views' })
    await saved.getByRole('button', { name: /^What the regulars say/ }).click()
    await expect(bob.page).toHaveURL(/view=loop/)
    await expect(bob.page.getByRole('row').filter({ hasText: 'The tin is waste' })).toBeVisible()
    await expect(bob.page.getByRole('row').filter({ hasText: 'The bay was empty' })).toHaveCount(0)

    await bob.clicks('Filter')
    await saved.getByRole('button', { name: 'What to do with “What the regulars say”' }).click()
    await bob.page.getByRole('menuitem', { name: 'Rename' }).press('Enter')
    await bob.page.getByRole('textbox', { name: 'Name' }).fill('Regulars speak')
    await bob.clicks('Rename')
    await alice.clicks('Filter')
    const hers = alice.page.getByRole('region', { name: 'Saved views' })
    await expect(hers).toContainText('Regulars speak')
    await hers.getByRole('button', { name: 'What to do with “Regulars speak”' }).click()
    await alice.page.getByRole('menuitem', { name: 'Delete' }).press('Enter')
    await alice.isTold('“Regulars speak” is deleted.')
    await expect(hers).toHaveCount(0)
  },
)

scenario(
  'Bob sees by a link what alice shares, and her next edit, until she ends it',
  async ({ alice, bob }) => {
    await alice.opensANewBoard(plan)
    await alice.page.goto(`${alice.page.url().split('?')[0]}?view=loop&segment=regulars`)
    await alice.clicks('More for this plan')
    await alice.page.getByRole('menuitem', { name: 'Show it by a link' }).press('Enter')
    await alice.page.getByLabel('What the link is called').fill('For the site')
    expect(await breaches(alice.page)).toEqual([])
    await alice.clicks('Make the link')
    const url = await alice.page.getByLabel('Link', { exact: true }).inputValue()
    await expect(alice.page.getByLabel('For another page')).toHaveValue(
      /^<iframe src="[^"]+\/embed\/[\w-]+" title="For the site"/,
    )
    await alice.clicks('Done')

    const calls: string[] = []
    bob.page.on('request', (request) => calls.push(new URL(request.url()).pathname))
    await bob.page.goto(url)
    const main = bob.page.getByRole('main')
    await expect(bob.page.getByRole('heading', { name: 'Pouch' })).toBeVisible()
    await expect(main).toContainText('The tin is waste')
    await expect(main).not.toContainText('The bay was empty')
    await expect(main.getByRole('button', { name: 'Write down what was said' })).toHaveCount(0)
    expect(await bob.page.context().cookies()).toEqual([])
    expect(await breaches(bob.page)).toEqual([])
    // Nothing is asked for but the page and what the link shows, and no word of the rest has come.
    const asked = calls.filter((path) => path.startsWith('/trpc/'))
    expect(new Set(asked)).toEqual(new Set(['/trpc/embeds.get']))
    expect(await bob.page.content()).not.toContain('Rotators')

    await alice.page
      .getByRole('row')
      .filter({ hasText: 'The tin is waste' })
      .getByRole('button')
      .first()
      .click()
    await alice.fills('Title', 'The tin is a waste of tin')
    await expect(main).toContainText('The tin is a waste of tin')

    await alice.clicks('Share')
    const links = alice.page.getByRole('region', { name: 'Links that only show' })
    await expect(links).toContainText('For the site')
    await links.getByRole('button', { name: 'End it For the site' }).click()
    await expect(bob.page.getByRole('heading', { name: 'Nothing is shown here any more' })).toBeVisible()
    await bob.page.reload()
    await expect(bob.page.getByText('This link shows nothing any more')).toBeVisible()
  },
)

scenario(
  'A whole board by a link has all its views, on a page of somebody else and on a phone',
  async ({ alice, bob }) => {
    await alice.opensANewBoard(plan)
    await alice.clicks('More for this plan')
    await alice.page.getByRole('menuitem', { name: 'Show it by a link' }).press('Enter')
    await alice.page.getByRole('radio', { name: 'The whole board' }).check()
    await alice.clicks('Make the link')
    const snippet = await alice.page.getByLabel('For another page').inputValue()

    await bob.page.setViewportSize({ width: 360, height: 740 })
    // A page of another origin, with the frame as it is handed out.
    const theirs = createServer((_request, answer) => {
      answer.setHeader('content-type', 'text/html').end(`<title>Theirs</title>${snippet}`)
    }).listen(0, '127.0.0.1')
    await once(theirs, 'listening')
    const address = theirs.address()
    const port = typeof address === 'object' ? address?.port : undefined
    await bob.page.goto(`http://localhost:${port}/`)
    const frame = bob.page.frameLocator('iframe')
    const shows = [
      ['Journey', 'Radio'],
      ['Calendar', 'Radio'],
      ['Loop', 'The bay was empty'],
      ['Numbers', 'Numbers'],
      ['Voice', /./],
      ['Outline', 'Rotators'],
      ['Brief', 'Regulars'],
    ] as const
    await frame.getByRole('link', { name: 'Canvas', exact: true }).click()
    await expect(frame.locator('[data-shape-type="card"]')).toHaveCount(6)
    for (const [view, text] of shows) {
      await frame.getByRole('link', { name: view, exact: true }).click()
      await expect(frame.getByRole('main')).toContainText(text)
      await expect(frame.getByText('This view broke')).toHaveCount(0)
    }
    theirs.close()
  },
)
