import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { bookOf, packed, sheetOf } from '../../apps/client/src/panels/import/reading/packed.fixture.ts'
import { breaches } from '../breaches.ts'
import { expect, scenario } from '../cast.ts'
import type { Planner } from '../people/Planner.ts'

/** Forty members, of whom one is neither customer nor prospect. Their numbers stand in a column of another name. */
const members = [
  'Mitglied;type;language;consent;age;city',
  ...Array.from(
    { length: 40 },
    (_, at) => `m-${at};${at === 3 ? 'friend' : 'customer'};en;yes;${20 + at};Bergen`,
  ),
].join('\n')
/** What they bought; nobody is called m-99. */
const bought = [
  'member,date,category,brand,quantity,amount',
  ...Array.from({ length: 36 }, (_, at) => `m-${at + 4},2026-10-${10 + (at % 20)},coffee,Brimberg,1,3.90`),
  'm-99,2026-10-10,coffee,Halden,1,4.10',
].join('\n')

type File = { name: string; mimeType: string; buffer: Buffer }
const asText = (name: string, text: string): File => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})
/** The same as a spreadsheet keeps it, a cell a text. */
function asWorkbook(name: string, text: string): File {
  const cells = (line: string) =>
    line.split(',').map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`)
  const rows = text.split('\n').map((line, at) => `<row r="${at + 1}">${cells(line).join('')}</row>`)
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { name, mimeType, buffer: Buffer.from(packed(bookOf(sheetOf(rows.join(''))))) }
}
const listOf = (page: Page, what: 'People' | 'Purchases') =>
  page.getByRole('region', { name: what, exact: true })

async function chooses({ page }: Planner, what: 'People' | 'Purchases', file: File) {
  const coming = page.waitForEvent('filechooser')
  await listOf(page, what)
    .getByRole('button', { name: `Import ${what.toLowerCase()}…` })
    .click()
  await (await coming).setFiles(file)
  const dialog = page.getByRole('dialog', { name: `Import the ${what.toLowerCase()}` })
  await expect(dialog.getByRole('heading', { name: 'The first rows' })).toBeVisible()
  return dialog
}

async function comesToWork(bob: Planner, alice: Planner): Promise<void> {
  const { token } = await alice.does<{ token: string }>('invitations.create', { role: 'member', maxUses: 1 })
  const { name, email, password } = bob
  await bob.does('account.signUp', { name, email, password, invitation: token })
}

const saved = async (page: Page, press: () => Promise<void>): Promise<string> => {
  const coming = page.waitForEvent('download')
  await press()
  return readFile(await (await coming).path(), 'utf8')
}

scenario.use({ aFreshServer: true })

scenario(
  'Alice imports people and purchases, gives bob the right, and one person is found, handed out and erased',
  async ({ alice, bob }) => {
    const { page } = alice
    await comesToWork(bob, alice)
    await alice.visits('/')
    await page.getByRole('link', { name: 'Data sets' }).click()
    await alice.isTold('What do people really buy?')
    expect(await breaches(page)).toEqual([])
    await alice.clicks('Make a data set')
    await page.getByRole('dialog').getByLabel('Title').fill('Club members')
    await alice.presses('Enter')
    await expect(page.getByRole('heading', { name: 'Club members' })).toBeVisible()

    const people = await chooses(alice, 'People', asText('members.csv', members))
    await expect(people.getByRole('combobox', { name: '“Mitglied” becomes' })).toHaveValue('id')
    await people.getByRole('combobox', { name: '“Mitglied” becomes' }).selectOption('Kept under its own name')
    await expect(people).toContainText('Say which column is: Id.')
    await people.getByRole('combobox', { name: '“Mitglied” becomes' }).selectOption('Id')
    await people.getByRole('combobox', { name: '“city” becomes' }).selectOption('Left out')
    await expect(people).toContainText('Row 5: type is neither customer nor prospect')
    expect(await breaches(page)).toEqual([])
    await people.getByRole('button', { name: 'Import the people' }).click()
    await alice.isTold('39 people taken in from members.csv.')
    await expect(listOf(page, 'People').getByRole('row').nth(1)).toContainText('5type is neither customer')
    const refused = await saved(page, () => alice.clicks('Save as CSV'))
    expect(refused).toContain('"5","type is neither customer nor prospect"')

    const purchases = await chooses(alice, 'Purchases', asWorkbook('till.xlsx', bought))
    await purchases.getByRole('button', { name: 'Import the purchases' }).click()
    await alice.isTold('36 purchases taken in from till.xlsx.')
    await alice.isTold('is of somebody who is not among the people')
    await alice.isTold('39 people, 36 purchases')
    await expect(page.getByText('Before anything is taken out, say the lawful basis')).toBeVisible()
    expect(await breaches(page)).toEqual([])

    await bob.visits(new URL(page.url()).pathname)
    await bob.isTold('About 40 people, 40 purchases')
    await bob.isTold('You have no right to this data set.')
    await expect(bob.page.getByLabel('Id of the person')).toHaveCount(0)
    expect(await breaches(bob.page)).toEqual([])

    await page.getByLabel('Lawful basis').fill('Consent')
    await page.getByLabel('Days kept').fill('9999')
    await page.getByLabel('Purpose').fill('To know what our members like')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByLabel('Give the right to').selectOption('Bob')
    await alice.clicks('Give the right')
    await alice.isTold('Bob may see into it now.')
    const everybody = await saved(page, () => alice.clicks('Export all people'))
    expect(everybody).toContain('"m-5","customer","en","yes","25"')
    const everything = await saved(page, () => alice.clicks('Export all purchases'))
    expect(everything).toMatch(/m-4.*coffee.*Brimberg/)

    await bob.page.reload()
    await bob.isTold('39 people, 36 purchases')
    await bob.page.getByLabel('Id of the person').fill('m-5')
    await bob.presses('Enter')
    const found = bob.page.getByRole('region', { name: 'm-5' })
    await expect(found).toContainText('Brimberg')
    expect(await breaches(bob.page)).toEqual([])
    const whole = await saved(bob.page, () =>
      found.getByRole('button', { name: 'Export this person' }).click(),
    )
    expect(JSON.parse(whole)).toMatchObject({ id: 'm-5', lawfulBasis: 'Consent' })
    await expect(found).toContainText('age25')
    await expect(found).not.toContainText('Bergen')
    await found.getByRole('button', { name: 'Erase this person' }).click()
    await bob.isTold(/Neither a later import nor a restored backup brings anything back/)
    expect(await breaches(bob.page)).toEqual([])
    await bob.clicks('Erase for good')
    await bob.isTold('“m-5” is erased.')
    await bob.isTold('38 people, 35 purchases')
    await bob.clicks('Find')
    await bob.isTold('Nobody in this data set has this id.')

    const again = await chooses(bob, 'People', asText('members.csv', members))
    await again.getByRole('button', { name: 'Import the people' }).click()
    await bob.isTold('was erased, and stays so')
    const kept = JSON.stringify(await bob.context.storageState({ indexedDB: true }))
    expect(kept).not.toMatch(/m-\d+|Club members/)
  },
)

scenario(
  'A long list is cancelled, goes on after the server was gone, and all of it by keyboard',
  async ({ alice, parley }) => {
    const { page } = alice
    const { dataSet } = await alice.does<{ dataSet: string }>('consumers.create', { title: 'Everybody' })
    await alice.visits(`/data-sets/${dataSet}`)
    const line = await page.context().newCDPSession(page)
    const upload = (bytesPerSecond: number) =>
      line.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput: bytesPerSecond,
      })
    const long = `id,type\n${Array.from({ length: 200_000 }, (_, at) => `person-${at},customer`).join('\n')}\n`
    const sent = page.getByRole('progressbar', { name: 'People on their way' })
    const sends = async () => {
      await upload(300_000)
      await chooses(alice, 'People', asText('everybody.csv', long))
      await page.getByRole('button', { name: 'Import the people' }).focus()
      await alice.presses('Enter')
      await expect.poll(async () => Number(await sent.getAttribute('value'))).toBeGreaterThan(100_000)
    }
    const part = async () =>
      (await page.request.get(`${parley.url}/data-sets/${dataSet}/part/people`)).json() as Promise<object>

    await sends()
    expect(await breaches(page)).toEqual([])
    await page.getByRole('button', { name: 'Cancel' }).focus()
    await alice.presses('Enter')
    await expect(page.getByRole('button', { name: 'Import people…' })).toBeVisible()
    expect(await part()).toEqual({ at: 0, busy: false })

    await sends()
    await parley.kill()
    await alice.isTold('The line broke.')
    await parley.start()
    expect(await part()).not.toEqual({ at: 0, busy: false })
    await upload(-1)
    await page.getByRole('button', { name: 'Go on' }).focus()
    await alice.presses('Enter')
    await alice.isTold('200,000 people taken in from everybody.csv.')
    await alice.isTold('200,000 people, 0 purchases')
  },
)

scenario('To a guest there is no page of data sets', async ({ alice, bob }) => {
  const { dataSet } = await alice.does<{ dataSet: string }>('consumers.create', { title: 'Club members' })
  await bob.joins(await alice.makesABoard('plan "Pouch"'), { invitedBy: alice })
  await bob.visits('/')
  await expect(bob.page.getByRole('heading', { name: 'Shared with you' })).toBeVisible()
  await expect(bob.page.getByRole('link', { name: 'Data sets' })).toHaveCount(0)
  for (const path of ['/data-sets', `/data-sets/${dataSet}`]) {
    await bob.visits(path)
    await bob.isTold('There is nothing at this address')
  }
})
