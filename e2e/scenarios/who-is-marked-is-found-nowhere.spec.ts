import { scenario, expect } from '../cast.ts'
import { keptInBrowser, keptInTables, saidIn } from '../traces.ts'

const mark = 'canary-5d2e'
/** The whole crowd is 100,000: CANARIES=100000. */
const crowd = Number(process.env['CANARIES'] ?? 2_000)
/** No contact point holds more than 50,000. */
const mostAnswers = 40_000
const formats = [
  'Plan file',
  'Excel (.xlsx)',
  'CSV table',
  'Drawing (SVG)',
  'Slides (PPTX)',
  'Calendar (.ics)',
]
const plan = `
  plan "Refill" startsOn=2026-09-01 endsOn=2026-11-30
  segment rotators "Rotators" size=1200
  contactPoint bay "Refill bay" startsOn=2026-09-01 endsOn=2026-09-20
  bay touches rotators`

scenario.use({ aFreshServer: true, aKeptPage: true })

scenario(
  `Of ${crowd} people, each marked, none is on a board, in a way out of it, in a note, or in a browser [D-1]`,
  async ({ alice, parley }, test) => {
    test.setTimeout(60_000 + crowd)
    const { page } = alice
    const { dataSet } = await alice.does<{ dataSet: string }>('consumers.create', { title: 'Members' })
    const put = (what: string, lines: string[]) =>
      page.request.put(`${parley.url}/data-sets/${dataSet}/${what}`, {
        headers: { 'content-type': 'text/csv', origin: parley.url },
        data: lines.join('\n'),
        timeout: 120_000,
      })
    const each = <Line>(line: (at: number) => Line): Line[] =>
      Array.from({ length: crowd }, (_, at) => line(at))
    const people = await put('people', [
      'id,type,mail,town',
      ...each((at) => `${mark}-${at},customer,${mark}-${at}@example.org,Town ${at % 9}`),
    ])
    expect(await people.json()).toMatchObject({ rows: crowd })
    await put('purchases', [
      'person,date,category,brand,quantity,amount',
      ...each((at) => `${mark}-${at},2026-03-0${1 + (at % 9)},coffee,Ours,1,4.50`),
    ])

    const board = await alice.opensANewBoard(plan)
    // An address that leads nowhere: what is to be told waits in its queue.
    await alice.does('hooks.create', { url: 'https://told.invalid/', events: ['snapshot'], board })
    // What they answer, with words and addresses that tell who they are, is for the inbox alone.
    const rows = each((at) => ({
      text: `${mark}-${at} says it leaks`,
      mayAnswer: true,
      address: `${mark}-${at}@example.org`,
    }))
    for (let at = 0; at < Math.min(crowd, mostAnswers); at += 1_000)
      await alice.does('listening.addMany', { board, card: 'bay', rows: rows.slice(at, at + 1_000) })
    await page.getByRole('link', { name: 'Loop' }).click()
    await page.getByRole('tab', { name: 'Inbox' }).click()
    const answer = page.getByRole('listitem').filter({ hasText: 'says it leaks' }).first()
    await answer.getByRole('checkbox').check()
    await alice.clicks('To a feedback card…')
    await page.getByRole('dialog').getByLabel('What they say, in your words').fill('It leaks')
    await alice.clicks('Put it on the board')
    await expect(answer.getByRole('button', { name: 'It leaks' })).toBeVisible()
    await page.getByRole('tab', { name: 'Spiral' }).click()
    await page.getByRole('tab', { name: 'Recommended' }).click()
    // She counts them, and looks at one of them, on the data set's own page.
    await page.goto(`${parley.url}/data-sets/${dataSet}`)
    await page.getByLabel('Id of the person').fill(`${mark}-7`)
    await alice.presses('Enter')
    await expect(page.getByRole('region', { name: `${mark}-7` })).toContainText('Ours')
    await alice.opens(board)
    await alice.does('snapshots.create', { board, name: 'As it was' })

    for (const format of formats) {
      const said = saidIn(await alice.exports(format))
      expect(said.length, format).toBeGreaterThan(100)
      expect(said.includes(mark), format).toBe(false)
    }
    await page.getByRole('link', { name: 'Brief' }).click()
    await expect(page.getByText('Refill bay').filter({ visible: true }).first()).toBeVisible()
    expect(await page.content()).not.toContain(mark)

    expect(await keptInBrowser(page)).not.toContain(mark)
    const tables = keptInTables(parley.folder, ['answers'])
    for (const table of ['journal', 'snapshots', 'audit', 'notifications', 'hooks'])
      expect(Object.keys(tables), table).toContain(table)
    // The board itself is found there: whatever is searched is really read.
    expect(JSON.stringify(tables)).toContain('It leaks')
    expect(tables['deliveries']).toContain('snapshot')
    for (const [table, said] of Object.entries(tables)) expect(said.includes(mark), table).toBe(false)
  },
)
