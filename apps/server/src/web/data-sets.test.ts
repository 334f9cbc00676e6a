import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openHouse, refusal, Someone, type Answer, type House } from '../cast.ts'

let house: House
let alice: Someone
let bob: Someone
let dataSet: string

beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  bob = new Someone(house, 'bob')
  await alice.signUp()
  await alice.hire(bob)
  dataSet = (await alice.api.consumers.create.mutate({ title: 'Club members', client: 'Tins' })).dataSet
})
afterAll(() => house.close())

const headers = { 'content-type': 'text/csv' }
const put = (who: Someone, what: string, body: string): Promise<Answer> =>
  who.send(`/data-sets/${dataSet}/${what}`, { method: 'PUT', headers, body })

const people = 'id,type,language,consent,city\nanna,customer,de,yes,Linz\nben,prospect,en,no,"=1+1"\n'
const purchases =
  'person,date,category,brand,quantity,amount\nanna,2026-01-05,coffee,Ours,1,4.90\nx,2026-01-05,coffee,Ours,1,1\n'

test('Alice brings people and what they bought, and hears which rows were refused', async () => {
  expect((await put(alice, 'people', people)).body).toEqual({ rows: 2, refused: [], more: 0 })
  expect((await put(alice, 'purchases', purchases)).body).toEqual({
    rows: 1,
    refused: [{ row: 2, reason: 'is of somebody who is not among the people' }],
    more: 0,
  })
  expect(await alice.api.consumers.get.query({ dataSet })).toMatchObject({
    people: 2,
    purchases: 1,
    columns: [{ name: 'city', numeric: false, values: [] }],
    categories: [{ name: 'coffee', brands: ['Ours'] }],
    from: '2026-01-05',
    allowed: [{ name: 'alice' }],
  })
})

test('A file that breaks off goes on from where it stands', async () => {
  const [first, second] = [people.slice(0, 30), people.slice(30)]
  const path = `/data-sets/${dataSet}/people`
  await alice.send(`${path}?more=1`, { method: 'PUT', headers, body: first })
  const { body } = await alice.send(`/data-sets/${dataSet}/part/people`)
  expect(body).toEqual({ at: 30, busy: false })
  expect((await alice.send(`${path}?from=29`, { method: 'PUT', headers, body: second })).code).toBe(
    'importAt',
  )
  const done = await alice.send(`${path}?from=30`, { method: 'PUT', headers, body: second })
  expect(done.body).toMatchObject({ rows: 2 })
  expect((await alice.send(`/data-sets/${dataSet}/part/people`)).body).toEqual({ at: 0, busy: false })
})

test('When the line breaks what has come stays, and the rest is sent behind it', async () => {
  const { dataSet: own } = await alice.api.consumers.create.mutate({ title: 'Many' })
  const path = `/data-sets/${own}/people`
  const many = `id,type\n${Array.from({ length: 20_000 }, (_, at) => `p${at},customer\n`).join('')}`
  const sending = request(`${house.url}${path}`, {
    method: 'PUT',
    headers: { ...headers, cookie: alice.cookie, origin: house.url, 'content-length': many.length },
  })
  const broken = once(sending, 'error')
  sending.write(many.slice(0, 100_000))
  const there = async () => {
    const { body } = await alice.send(`/data-sets/${own}/part/people`)
    return z.object({ at: z.number(), busy: z.boolean() }).parse(body)
  }
  await expect.poll(async () => (await there()).at).toBe(100_000)
  sending.destroy(new Error('The cable was pulled.'))
  await broken
  await expect.poll(async () => (await there()).busy).toBe(false)
  const rest = { method: 'PUT', headers, body: many.slice(100_000) }
  expect((await alice.send(`${path}?from=100000`, rest)).body).toMatchObject({ rows: 20_000, refused: [] })
})

test('A file that was begun is given up', async () => {
  await alice.send(`/data-sets/${dataSet}/people?more=1`, { method: 'PUT', headers, body: people })
  await alice.send(`/data-sets/${dataSet}/part/people`, { method: 'DELETE' })
  expect((await alice.send(`/data-sets/${dataSet}/part/people`)).body).toMatchObject({ at: 0 })
})

test('What nobody needs to know is left out, and a column of another name is taken for ours', async () => {
  const { dataSet: own } = await alice.api.consumers.create.mutate({ title: 'Few' })
  const query = new URLSearchParams({
    map: JSON.stringify({ id: 'Member' }),
    leave: JSON.stringify(['phone', 'city']),
  })
  const body = 'Member,type,phone,city,age\nanna,customer,12345,Bergen,31\n'
  await alice.send(`/data-sets/${own}/people?${query.toString()}`, { method: 'PUT', headers, body })
  const found = await alice.api.consumers.find.mutate({ dataSet: own, person: 'anna' })
  expect(found.fields).toEqual({ age: '31' })
  await alice.api.consumers.remove.mutate({ dataSet: own })
})

test('A file without a needed column, and an address that makes no sense, are refused with a sentence', async () => {
  const refused = await put(alice, 'people', 'id,age\nanna,3\n')
  expect(refused).toMatchObject({
    status: 422,
    body: { code: 'importRefused', says: 'The column “type” is missing.' },
  })
  expect((await put(alice, 'pets', people)).code).toBe('noSuchCall')
  const strange = `/data-sets/${dataSet}/people?map=no`
  expect((await alice.send(strange, { method: 'PUT', headers, body: people })).code).toBe('badInput')
})

test('Bob knows of it and sees rounded numbers; the right to it comes from who has it', async () => {
  expect(await bob.api.consumers.list.query()).toMatchObject([
    { title: 'Many', people: 20_000, mine: false },
    { title: 'Club members', people: 0, mine: false },
  ])
  expect((await put(bob, 'people', people)).code).toBe('noDataSetRight')
  expect(await refusal(bob.api.consumers.find.mutate({ dataSet, person: 'anna' }))).toBe('noDataSetRight')
  const person = (await bob.api.account.me.query()).person?.id ?? ''
  await alice.api.consumers.allow.mutate({ dataSet, person })
  expect(await bob.api.consumers.find.mutate({ dataSet, person: 'anna' })).toMatchObject({
    fields: { city: 'Linz' },
  })
  await alice.api.consumers.disallow.mutate({ dataSet, person })
  expect(await refusal(bob.api.consumers.find.mutate({ dataSet, person: 'anna' }))).toBe('noDataSetRight')
})

test('A stranger and a guest find no data set [D-6]', async () => {
  const gus = new Someone(house, 'gus')
  const { board } = await alice.api.boards.create.mutate({ title: 'Spring' })
  expect((await put(gus, 'people', people)).code).toBe('signedOut')
  await alice.invite(gus, board, 'editor')
  const as = { ...headers, authorization: `Bearer ${gus.token}` }
  const sent = await gus.send(`/data-sets/${dataSet}/people`, { method: 'PUT', headers: as, body: people })
  expect(sent.code).toBe('noDataSet')
})

test('Everything is taken out once it is said on what basis, formula-safe, each address once', async () => {
  expect(await refusal(alice.api.consumers.exportAll.mutate({ dataSet }))).toBe('dataSetBasis')
  const basis = { lawfulBasis: 'consent', purpose: 'planning', retention: 3_650 }
  await alice.api.consumers.change.mutate({ dataSet, ...basis })
  const { people: address } = await alice.api.consumers.exportAll.mutate({ dataSet })
  const { body } = await alice.send(address)
  expect(String(Buffer.from(body as Uint8Array))).toBe(
    '"id","type","language","consent","city"\r\n"anna","customer","de","yes","Linz"\r\n"ben","prospect","en","no","\'=1+1"\r\n',
  )
  expect((await alice.send(address)).code).toBe('noSuchCall')
  const one = await alice.api.consumers.export.mutate({ dataSet, person: 'ben' })
  expect(one).toMatchObject({ ...basis, id: 'ben', fields: { city: '=1+1' }, purchases: [] })
})

test('Each look is in the log, and nobody’s id with it [D-4]', async () => {
  const { entries } = await alice.api.audit.list.query({})
  const acts = entries.map(({ act }) => act)
  for (const act of ['consumers.import', 'consumers.find', 'consumers.exportAll', 'consumers.allow'] as const)
    expect(acts).toContain(act)
  expect(JSON.stringify(entries)).not.toMatch(/anna|Linz/)
})

test('What all of them are is said with the last piece of a list that does not say it', async () => {
  const { dataSet: own } = await alice.api.consumers.create.mutate({ title: 'Members' })
  const path = `/data-sets/${own}/people`
  const send = (query: string, body: string) =>
    alice.send(`${path}?${query}`, { method: 'PUT', headers, body })
  expect((await send('type=friend', 'id\nanna\n')).code).toBe('badInput')
  await send('more=1', 'id\nan')
  expect((await send('from=5&type=prospect', 'na\n')).body).toEqual({ rows: 1, refused: [], more: 0 })
})

test('a list of bob’s that was on its way when his right was taken back is not taken in', async () => {
  const { dataSet: hers } = await alice.api.consumers.create.mutate({ title: 'Slow' })
  const person = (await bob.api.account.me.query()).person?.id ?? ''
  await alice.api.consumers.allow.mutate({ dataSet: hers, person })
  const sending = request(`${house.url}/data-sets/${hers}/people`, {
    method: 'PUT',
    headers: { ...headers, cookie: bob.cookie, origin: house.url, 'content-length': people.length },
  })
  const answered = once(sending, 'response') as Promise<[IncomingMessage]>
  sending.write(people.slice(0, 30))
  const busy = async () => (await alice.send(`/data-sets/${hers}/part/people`)).body
  await expect.poll(busy).toMatchObject({ busy: true })
  await alice.api.consumers.disallow.mutate({ dataSet: hers, person })
  sending.end(people.slice(30))
  const [{ statusCode }] = await answered
  expect(statusCode).toBe(403)
  expect(await alice.api.consumers.get.query({ dataSet: hers })).toMatchObject({ people: 0 })
})
