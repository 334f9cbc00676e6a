import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, refusal, Someone, type House } from '../cast.ts'
import { databaseFile } from '../store/database.ts'
import { Stranger } from '../sync/stranger.ts'

let house: House
let alice: Someone
let mia: Someone
let gus: Someone
let board: string
let invitation: string
beforeAll(async () => {
  house = await openHouse()
  ;[alice, mia, gus] = ['alice', 'mia', 'gus'].map((name) => new Someone(house, name)) as [
    Someone,
    Someone,
    Someone,
  ]
  await alice.signUp()
  await alice.hire(mia)
  board = (await mia.api.boards.create.mutate({ title: 'Spring' })).board
  invitation = await mia.invite(gus, board, 'viewer')
})
afterAll(() => house.close())

/** What the log says, the newest first: who, what, how it went. */
async function read(by: Someone, of: { board?: string } = {}): Promise<string[]> {
  const { entries } = await by.api.audit.list.query(of)
  return entries.map(({ who, what, outcome }) => `${who?.name ?? 'nobody'}: ${what}: ${outcome}`)
}

test('a board’s owner reads who was invited and who came, and nothing of other boards', async () => {
  await alice.api.boards.create.mutate({ title: 'Elsewhere' })
  expect(await read(mia, { board })).toEqual([
    'gus: invitations.accept: ok',
    'mia: invitations.create: ok',
    'mia: boards.create: ok',
  ])
})

test('the workspace’s owner reads of all of them, and who signed up', async () => {
  const all = await read(alice)
  expect(all).toContain('alice: boards.create: ok')
  expect(all).toContain('mia: account.signUp: ok')
})

test('what somebody may not is kept with her name, once in a while', async () => {
  for (let again = 0; again < 3; again++)
    expect(await refusal(gus.api.boards.rename.mutate({ board, title: 'Mine' }))).toBe('notAllowed')
  const refused = (await read(mia, { board })).filter((line) => line.includes('notAllowed'))
  expect(refused).toEqual(['gus: boards.rename: notAllowed'])
})

test('what was refused can be read by itself', async () => {
  const { entries } = await mia.api.audit.list.query({ board, refused: true })
  expect(entries.map(({ who, act, outcome }) => [who?.name, act, outcome])).toEqual([
    ['gus', 'boards.rename', 'notAllowed'],
  ])
})

test('a stranger who asks for a board is in its log as nobody', async () => {
  const eve = new Someone(house, 'eve')
  expect((await eve.call('boards.get', 'query', { board })).code).toBe('signedOut')
  expect(await read(mia, { board })).toContain('nobody: boards.get: signedOut')
})

test('each wrong password is kept with the account that it was tried at', async () => {
  const eve = new Someone(house, 'eve')
  for (let again = 0; again < 2; again++)
    expect(
      await refusal(eve.api.account.signIn.mutate({ email: mia.email, password: `guess ${again}` })),
    ).toBe('wrongPassword')
  const tried = (await read(alice)).filter((line) => line.includes('wrongPassword'))
  expect(tried).toEqual(['mia: account.signIn: wrongPassword', 'mia: account.signIn: wrongPassword'])
})

test('of what was asked it keeps a few words, never a secret', async () => {
  const password = 'not to be read by anybody'
  const made = await mia.api.invitations.create.mutate({ board, role: 'editor', password })
  const { entries } = await mia.api.audit.list.query({ board, limit: 1 })
  expect(entries[0]?.about).toEqual({ role: 'editor' })
  const whole = JSON.stringify((await alice.api.audit.list.query({ limit: 200 })).entries)
  for (const secret of [password, made.token, mia.password]) expect(whole).not.toContain(secret)
})

test('a change too large for a frame, sent by who may only look, is refused and kept', async () => {
  const headers = { 'content-type': 'application/octet-stream' }
  const body = new Uint8Array([0, 0])
  expect((await gus.send(`/boards/${board}/updates`, { method: 'PUT', body, headers })).code).toBe(
    'notAllowed',
  )
  expect(await read(mia, { board })).toContain('gus: PUT /boards/:board/updates: notAllowed')
})

test('a socket that opens is somebody who came; one that is refused is kept as well', async () => {
  const stage = { url: house.url.replace('http', 'ws') }
  const elsewhere = (await alice.api.boards.create.mutate({ title: 'Not for gus' })).board
  const [came, tried] = [board, elsewhere].map((at) => new Stranger(stage, at)) as [Stranger, Stranger]
  for (const socket of [came, tried]) {
    await socket.opened()
    socket.signIn(gus.token ?? '')
  }
  await expect.poll(() => read(mia, { board })).toContain('gus: socket.board: ok')
  await expect.poll(() => read(alice, { board: elsewhere })).toContain('gus: socket.board: notHere')
  came.leave()
  tried.leave()
})

test('a log of many rows is read a page at a time, each row once', async () => {
  const whole = (await alice.api.audit.list.query({ limit: 200 })).entries.map(({ seq }) => seq)
  const seen: number[] = []
  let before: number | undefined
  do {
    const page = await alice.api.audit.list.query({ limit: 3, ...(before ? { before } : {}) })
    seen.push(...page.entries.map(({ seq }) => seq))
    before = page.next ?? undefined
  } while (before !== undefined)
  expect(seen).toEqual(whole)
})

test('revoking is kept; who was shown out cannot read the log, nor can a colleague who did not make the board', async () => {
  await mia.api.invitations.revoke.mutate({ invitation })
  expect((await read(mia, { board }))[0]).toBe('mia: invitations.revoke: ok')
  expect(await refusal(gus.api.audit.list.query({ board }))).toBe('signedOut')
  expect(await refusal(mia.api.audit.list.query({}))).toBe('notAllowed')
})

test('the chain holds, until somebody with the file in her hands changes a row', async () => {
  const sound = await alice.api.audit.check.mutate({})
  expect(sound.brokenAt).toBeNull()
  const file = new Sqlite(databaseFile(house.config.dataDir))
  file.prepare("UPDATE audit SET outcome = 'ok' WHERE what = 'boards.rename'").run()
  const { seq } = file.prepare("SELECT seq FROM audit WHERE what = 'boards.rename'").get() as { seq: number }
  file.close()
  expect((await alice.api.audit.check.mutate({})).brokenAt).toBe(seq)
})

test('a stranger who signs out did nothing, however often she does it', async () => {
  const before = (await alice.api.audit.list.query({})).entries.length
  for (let times = 0; times < 5; times += 1) await new Someone(house, 'eve').api.account.signOut.mutate()
  expect((await alice.api.audit.list.query({})).entries).toHaveLength(before)
})
