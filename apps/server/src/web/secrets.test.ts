import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { refusal, Someone } from '../cast.ts'
import { child } from '../child.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-secrets-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const guessed = 'a wrong guess at it'
const ofLink = 'the password of the link'
const address = 'dora@private.example'

/** What must not be written down anywhere; `kept` may stand in the database, for it has to be shown or used again. */
type Told = { never: string[]; kept: string[] }

/** Everything is done once for which somebody shows a secret, rightly and wrongly. */
async function liveADay(url: string, setupCode: string): Promise<Told> {
  const [alice, bob, gus] = ['alice', 'bob', 'gus'].map((name) => new Someone({ url }, name))
  if (!alice || !bob || !gus) throw new Error('nobody')
  await refusal(bob.signUp({ setupCode: guessed }))
  await alice.signUp({ setupCode })
  await refusal(bob.signIn(guessed))
  await alice.hire(bob)
  const { board } = await alice.api.boards.import.mutate({ plan })
  const { token: api } = await alice.api.account.createToken.mutate({ name: 'script' })
  const invited = await alice.api.invitations.create.mutate({ board, role: 'viewer', password: ofLink })
  expect(new URL(invited.url).hash).toContain(invited.token)
  expect(new URL(invited.url).pathname + new URL(invited.url).search).not.toContain(invited.token)
  const accept = (password: string) =>
    gus.api.invitations.accept.mutate({ token: invited.token, name: 'Gus', password })
  await refusal(accept(guessed))
  const { token: session } = await accept(ofLink)
  const { token: listen } = await alice.api.listening.create.mutate({ board, card: 'p1' })
  const { token: embed } = await alice.api.embeds.create.mutate({
    board,
    name: 'A link',
    search: 'view=loop',
  })
  await alice.api.listening.add.mutate({ board, card: 'p1', text: 'x', mayAnswer: true, address })
  await alice.api.account.changePassword.mutate({ current: alice.password, next: `${alice.password} too` })
  for (const path of [
    `/listen/${listen}`,
    `/embed/${embed}`,
    `/yjs/${board}?token=${api}`,
    `/join?token=${invited.token}`,
    `/nowhere/?session=${session}`,
  ])
    await alice.send(path, { headers: { authorization: `Bearer ${api}` } })
  for (const token of [api, `${api}x`])
    await knock(`${url.replace('http', 'ws')}/yjs/${board}?token=${token}`)
  const cookies = [alice, bob, gus].flatMap(({ cookie = '', device = '' }) => [cookie, device])
  const values = cookies.map((pair) => pair.slice(pair.indexOf('=') + 1)).filter((value) => value !== '')
  const passwords = [alice.password, bob.password, ofLink, guessed]
  return {
    never: [setupCode, api, invited.token, String(session), embed, address, ...values, ...passwords],
    kept: [listen],
  }
}

const plan = {
  format: 'parley.plan',
  version: 1,
  plan: { title: 'Spring' },
  cards: [{ id: 'p1', kind: 'contactPoint', title: 'Counter' }],
  links: [],
}
const knock = (url: string): Promise<void> =>
  new Promise((done) => {
    const ws = new WebSocket(url)
    ws.once('open', () => ws.terminate())
    ws.once('error', () => done()).once('close', () => done())
  })

test('no password, token, code, session or address is written down, in the log or in a file', async () => {
  const own = { PORT: '0', HOST: '0.0.0.0', DATA_DIR: folder, LOG_LEVEL: 'trace' }
  const running = child('main.ts', [], own)
  const [shown, setupCode = ''] = await running.line(/The first account needs this setup code: (\S+)/)
  const [, port = ''] = await running.line(/Parley is ready at http:\/\/0\.0\.0\.0:(\d+)/)
  const { never, kept } = await liveADay(`http://127.0.0.1:${port}`, setupCode)
  running.process.kill('SIGTERM')
  const { out, err } = await running.done
  // The one line that is meant for whoever started it.
  const log = (out + err).replace(shown, '')
  expect(log).toContain('"path":"/listen/…"')
  expect(never.length).toBeGreaterThan(12)
  expect([...never, ...kept].filter((secret) => log.includes(secret))).toEqual([])
  const files = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile())
  const bytes = files.map((name) => readFileSync(join(folder, name)))
  expect(never.filter((secret) => bytes.some((one) => one.includes(secret)))).toEqual([])
})
