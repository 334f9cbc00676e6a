import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { sealOf } from '../access/seal.ts'
import { databaseFile, openDatabase } from '../store/database.ts'
import { storeIn } from '../store/store.ts'
import { openHouse, refusal, Someone, type House } from '../cast.ts'
import { listens } from '../hearing.ts'
import { stampFor } from './form.ts'

let house: House
let alice: Someone
/** She has a phone, no account and no cookie. */
let dora: Someone
let board: string
let path: string

const counter = {
  format: 'parley.plan',
  version: 1,
  plan: { title: 'Spring', asOf: '2026-11-20' },
  cards: [
    { id: 'b1', kind: 'brand', title: 'Aldin & Co' },
    { id: 'p1', kind: 'contactPoint', title: 'Counter' },
    { id: 'm1', kind: 'message', title: 'Refill', texts: { 'de-AT': 'Füll nach' } },
    { id: 'f1', kind: 'feedback', title: 'Lids leak' },
    { id: 'n1', kind: 'need', title: 'A tight lid' },
    { id: 'r1', kind: 'productProperty', title: 'A lid <that> closes', releasedOn: '2026-11-01' },
    { id: 'r2', kind: 'productProperty', title: 'A lid in gold', releasedOn: '2026-12-01' },
  ],
  links: [
    { id: 'l1', kind: 'carries', from: 'p1', to: 'm1' },
    { id: 'l2', kind: 'heardAt', from: 'f1', to: 'p1' },
    { id: 'l3', kind: 'reveals', from: 'f1', to: 'n1' },
    { id: 'l4', kind: 'returnedAs', from: 'n1', to: 'r1' },
    { id: 'l5', kind: 'returnedAs', from: 'n1', to: 'r2' },
  ],
}

beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  await alice.signUp()
})
beforeEach(async () => {
  dora = new Someone(house, 'dora')
  board = (await alice.api.boards.import.mutate({ plan: counter })).board
  path = await linkWith({})
})
afterAll(() => house.close())

const linkWith = async (more: { question?: Record<string, string>; choices?: string[]; endsOn?: string }) => {
  const { url } = await alice.api.listening.create.mutate({ board, card: 'p1', ...more })
  return new URL(url).pathname
}
const look = async (at = path, language = 'en') => {
  const answer = await dora.send(at, { headers: { 'accept-language': language } })
  return { ...answer, html: htmlIn(answer.body) }
}
const htmlIn = (body: unknown) => Buffer.from(z.instanceof(Uint8Array).parse(body)).toString()
const stampIn = (html: string) => /name="sent" value="([^"]+)"/.exec(html)?.[1] ?? ''
const post = async (said: Record<string, string>, at = path) => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'en' }
  const body = new URLSearchParams(said).toString()
  const answer = await dora.send(at, { method: 'POST', headers, body })
  return { ...answer, html: htmlIn(answer.body) }
}
const answers = () => alice.api.listening.answers.query({ board })

describe('the page', () => {
  test('Dora answers on her phone, and Alice, whose page listens, hears of it within a second and reads it', async () => {
    const page = await listens(house, alice, { board })
    const sent = stampIn((await look()).html)
    const thanked = await post({
      sent,
      score: '9',
      text: 'The lid <b>leaks</b>',
      mayAnswer: 'on',
      address: 'dora@example.org',
    })
    expect(thanked.status).toBe(200)
    await vi.waitFor(() => expect(page.heard).toContain('listening'), 1_000)
    page.leave()
    const [one, ...more] = await answers()
    expect(more).toEqual([])
    expect(one).toMatchObject({
      card: 'p1',
      score: 9,
      text: 'The lid <b>leaks</b>',
      mayAnswer: true,
      language: 'en',
    })
    expect(JSON.stringify(one)).not.toContain('dora@')
  })

  test('thanks her with what was already changed because of what others said there, and not with what is planned', async () => {
    const { html } = await post({ sent: stampIn((await look()).html), score: '10' })
    expect(html).toContain('A lid &lt;that&gt; closes')
    expect(html).not.toContain('A lid in gold')
  })

  test('is small, has no script and no cookie, and may load nothing', async () => {
    const { html, headers } = await look()
    expect(html.length).toBeLessThan(30_000)
    expect(html).not.toMatch(/<script|\son\w+=/i)
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('cache-control')).toBe('no-store')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(
      /default-src 'none';style-src 'sha256-[^']+';form-action 'self';frame-ancestors 'none'/,
    )
    expect(policy).not.toMatch(/unsafe|script/)
  })

  test('speaks as her phone wishes, else as the messages at its contact point do', async () => {
    expect((await look(path, 'en-GB,de;q=0.5')).html).toContain('Aldin &amp; Co is listening')
    const icelandic = await look(path, 'is')
    expect(icelandic.html).toContain('<html lang="de">')
    expect(icelandic.html).toContain('hört zu')
  })

  test('asks the team’s question in her language, and among its choices', async () => {
    path = await linkWith({
      question: { is: 'Hvað segirðu?', de: 'Was sagst du?' },
      choices: ['Shop', 'Web'],
    })
    expect((await look(path, 'is')).html).toContain('lang="is" dir="auto">Hvað segirðu?')
    const { html } = await look(path, 'de')
    expect(html).toContain('Was sagst du?')
    await post({ sent: stampIn(html), choice: 'Web', text: 'Hm' })
    await post({ sent: stampIn(html), choice: 'made up', text: 'Hm' })
    expect((await answers()).map(({ choice }) => choice)).toEqual([null, 'Web'])
  })
})

describe('what is not taken', () => {
  const words = { text: 'My own words', score: '3' }

  test.each([
    ['missing', () => ''],
    ['forged', () => `${Date.now()}.${'a'.repeat(43)}`],
    ['of a page that lay open for ever', oldStamp],
    ['of another link', async () => stampIn((await look(await linkWith({}))).html)],
  ])('with a hidden field %s she is asked once more, her words still there', async (_, sent) => {
    const answer = await post({ ...words, sent: await sent() })
    expect(answer.status).toBe(400)
    expect(answer.html).toContain('send them once more')
    expect(answer.html).toContain('>My own words</textarea>')
    expect(await answers()).toEqual([])
    const again = await post({ ...words, sent: stampIn(answer.html) })
    expect(again.status).toBe(200)
    expect(await answers()).toHaveLength(1)
  })

  async function oldStamp(): Promise<string> {
    const [{ link } = { link: '' }] = await alice.api.listening.list.query({ board })
    return stampFor(sealOf(house.config.dataDir), link, Date.now() - 30 * 24 * 3_600_000)
  }

  test('a program that fills in what nobody sees is thanked, and nothing is kept', async () => {
    const sent = stampIn((await look()).html)
    expect((await post({ ...words, sent, website: 'https://example.org' })).status).toBe(200)
    expect(await answers()).toEqual([])
  })

  test('an empty answer, an answer to nowhere and words without end are told in a sentence', async () => {
    const sent = stampIn((await look()).html)
    expect((await post({ sent })).html).toContain('Nothing was filled in yet')
    expect((await post({ sent, score: '11' })).html).toContain('Nothing was filled in yet')
    expect((await post({ sent, ...words, mayAnswer: 'on' })).html).toContain('we need an address')
    expect((await post({ sent, text: 'a'.repeat(5_001) })).html).toContain('more than 5,000 letters')
    const endless = await post({ sent, text: 'a'.repeat(100_000) })
    expect(endless.status).toBe(413)
    expect(endless.html).toContain('That did not work')
    expect(await answers()).toEqual([])
  })

  test('a flood from one place is held back, and its first ones are kept; other links go on', async () => {
    const sent = stampIn((await look()).html)
    const statuses = []
    for (let one = 0; one < 70; one++) statuses.push((await post({ sent, text: `Number ${one}` })).status)
    expect(statuses.slice(0, 60)).toEqual(Array.from({ length: 60 }, () => 200))
    expect(statuses.slice(62)).toEqual(Array.from({ length: 8 }, () => 429))
    const held = await post({ sent, text: 'Held back' })
    expect(held.html).toContain('wait a minute')
    expect(held.html).toContain('>Held back</textarea>')
    const other = await linkWith({})
    expect((await post({ sent: stampIn((await look(other)).html), score: '5' }, other)).status).toBe(200)
  })

  test('the very same words on one day are kept once, with their number', async () => {
    const sent = stampIn((await look()).html)
    for (let one = 0; one < 3; one++) await post({ sent, text: 'Buy my pills' })
    await post({ sent, text: 'Buy my pills', score: '1' })
    expect((await answers()).map(({ times }) => times)).toEqual([1, 3])
  })
})

describe('links', () => {
  test('a closed one says so, a reopened one asks again, and one whose day is over has ended', async () => {
    const [{ link } = { link: '' }] = await alice.api.listening.list.query({ board })
    const sent = stampIn((await look()).html)
    await alice.api.listening.close.mutate({ link })
    const closed = await look()
    expect([closed.status, closed.html.includes('no longer asking')]).toEqual([410, true])
    expect((await post({ sent, score: '4' })).status).toBe(410)
    await alice.api.listening.reopen.mutate({ link })
    expect((await look()).status).toBe(200)
    await alice.api.listening.change.mutate({ link, endsOn: '2026-11-01' })
    expect((await look()).status).toBe(410)
    await alice.api.listening.change.mutate({ link, endsOn: null })
    expect((await look()).status).toBe(200)
    expect(await answers()).toEqual([])
  })

  test('one that was never made, or whose board went to the bin, leads nowhere', async () => {
    expect((await look('/listen/made-up')).status).toBe(404)
    await alice.api.boards.delete.mutate({ board })
    expect((await look()).status).toBe(404)
  })

  test('only a contact point can have one', async () => {
    expect(await refusal(alice.api.listening.create.mutate({ board, card: 'm1' }))).toBe('noContactPoint')
  })
})

describe('addresses', () => {
  test('are kept only with leave, sealed, and opened for a colleague’s export alone, which stands in the log [D-5]', async () => {
    const sent = stampIn((await look()).html)
    await post({ sent, text: 'With leave', mayAnswer: 'on', address: 'Dora@example.org' })
    await post({ sent, text: 'Without', address: 'secret@example.org' })
    const ids = (await answers()).map(({ answer }) => answer)
    const told = await alice.api.listening.export.mutate({ board, answers: ids })
    expect(told.map(({ address, text }) => [address, text])).toEqual([['Dora@example.org', 'With leave']])
    const log = await alice.api.audit.list.query({ board })
    expect(log.entries.map(({ what }) => what)).toContain('listening.export')
    const disk = ['parley.sqlite', 'parley.sqlite-wal'].map((file) =>
      readFileSync(join(house.config.dataDir, file), 'latin1'),
    )
    for (const secret of ['Dora@example.org', 'dora@example.org', 'secret@example.org'])
      expect(disk.some((bytes) => bytes.includes(secret))).toBe(false)
    expect(disk.some((bytes) => bytes.includes('With leave'))).toBe(true)
    expect(statSync(join(house.config.dataDir, 'answers.key')).mode & 0o777).toBe(0o600)
  })
})

test('whoever is erased from a data set is found with what she answered, and is gone with it, even out of a backup', async () => {
  const sent = stampIn((await look()).html)
  await post({ sent, text: 'I am leaving', mayAnswer: 'on', address: 'Fay@Example.org' })
  await post({ sent, text: 'I am not', mayAnswer: 'on', address: 'ed@example.org' })
  const kept = await openDatabase(databaseFile(house.config.dataDir))
  const backup = await storeIn(kept).answers.list({ board, limit: 10 })
  await kept.destroy()
  const { dataSet } = await alice.api.consumers.create.mutate({ title: 'Club' })
  const body = 'id,type,language,consent,mail\nno-7,customer,de,yes,fay@example.org\n'
  await alice.send(`/data-sets/${dataSet}/people`, {
    method: 'PUT',
    headers: { 'content-type': 'text/csv' },
    body,
  })
  const person = { dataSet, person: 'no-7' }
  expect((await alice.api.consumers.find.mutate(person)).answers.map(({ text }) => text)).toEqual([
    'I am leaving',
  ])
  await alice.api.consumers.erase.mutate(person)
  expect((await answers()).map(({ text }) => text)).toEqual(['I am not'])

  await house.stop()
  const restored = await openDatabase(databaseFile(house.config.dataDir))
  await storeIn(restored).answers.remove(
    board,
    backup.map(({ id }) => id),
  )
  await restored.insertInto('answers').values(backup).execute()
  await restored.destroy()
  house = await house.again()
  const cookie = alice.cookie
  alice = new Someone(house, 'alice')
  alice.cookie = cookie
  expect((await answers()).map(({ text }) => text)).toEqual(['I am not'])
})
