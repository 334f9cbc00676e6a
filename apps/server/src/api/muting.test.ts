import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openHouse, refusal, Someone, type House } from '../cast.ts'
import { listens } from '../hearing.ts'
import { Guest } from '../sync/guest.ts'
import { until } from '../sync/stage.ts'

let house: House
let alice: Someone
let mia: Someone
let eve: Someone
let board: string
let evesLink: string
const pages: Guest[] = []

beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  mia = new Someone(house, 'mia')
  await alice.signUp()
  await alice.hire(mia)
})
afterAll(() => house.close())
beforeEach(async () => {
  board = (await alice.api.boards.create.mutate({ title: 'Pouch' })).board
  eve = new Someone(house, 'eve')
  evesLink = await alice.invite(eve, board, 'editor')
  await eve.api.round.mute.mutate({ board, on: true })
})
afterEach(() => pages.splice(0).forEach((page) => page.leave()))

async function opens(who: Someone): Promise<Guest> {
  const { token } = await who.api.account.createToken.mutate({ name: 'page' })
  const page = new Guest({ url: house.url.replace('http', 'ws') }, token, board)
  pages.push(page)
  await page.saved()
  return page
}
const roles = ({ notices }: Guest) =>
  notices.flatMap((notice) => (notice.type === 'welcome' ? notice.role : []))
const roundOf = (who: Someone) => who.api.round.get.query({ board })
const mayKeep = (who: Someone) => who.api.snapshots.create.mutate({ board, name: 'As it is' })
const roleInList = async (who: Someone) =>
  (await who.api.boards.list.query()).find(({ id }) => id === board)?.role

test('eve, a guest, has muted everybody: what is alice’s to decide she decides all the same, but edits nothing', async () => {
  const { snapshot } = await eve.api.snapshots.create.mutate({ board, name: 'Hers' })
  const { invitation } = await alice.api.invitations.create.mutate({ board, role: 'viewer' })
  await alice.api.invitations.create.mutate({ snapshot, role: 'viewer' })
  expect(await alice.api.invitations.list.query({ board })).toHaveLength(3)
  await alice.api.invitations.revoke.mutate({ invitation })
  const { embed } = await alice.api.embeds.create.mutate({ board, name: 'Site', search: 'view=loop' })
  expect(await alice.api.embeds.list.query({ board })).toHaveLength(1)
  await alice.api.embeds.revoke.mutate({ embed })
  await alice.api.boards.setClient.mutate({ board, client: 'Brimberg' })
  await alice.api.boards.size.query({ board })
  await alice.api.boards.compact.mutate({ board })
  expect((await alice.api.audit.list.query({ board })).entries).not.toEqual([])
  expect(await refusal(mayKeep(alice))).toBe('notAllowed')
  expect(await refusal(alice.api.boards.rename.mutate({ board, title: 'Mine' }))).toBe('notAllowed')
  for (const asked of [{ board }, { snapshot }])
    expect(await refusal(mia.api.invitations.create.mutate({ ...asked, role: 'viewer' }))).toBe('notAllowed')
  await alice.api.boards.delete.mutate({ board })
})

test('whoever is muted reads what people answer and keeps views for all, as before; her page is told of both roles', async () => {
  const page = await opens(mia)
  expect(page.notices[0]).toMatchObject({ type: 'welcome', role: 'commenter', own: 'editor' })
  expect((await mia.api.boards.list.query()).find(({ id }) => id === board)).toMatchObject({
    role: 'commenter',
    own: 'editor',
  })
  expect(await mia.api.listening.answers.query({ board })).toEqual([])
  await mia.api.views.save.mutate({ board, name: 'Hers', search: 'view=loop', shared: true })
})

test('alice throws the board away on which eve has muted her, and finds it in the bin', async () => {
  await alice.api.boards.delete.mutate({ board })
  expect((await alice.api.boards.bin.list.query()).map(({ id }) => id)).toContain(board)
  await alice.api.boards.restore.mutate({ board })
})

test('alice takes eve’s link back: her mute ends with it, on the pages that are open too', async () => {
  const page = await opens(mia)
  expect([roles(page).at(-1), await roleInList(mia)]).toEqual(['commenter', 'commenter'])
  const listening = await listens(house, mia, { board })
  await alice.api.invitations.revoke.mutate({ invitation: evesLink })
  await expect.poll(() => listening.heard).toContain('round')
  listening.leave()
  await until(() => roles(page).at(-1) === 'editor', 'mia is an editor again')
  expect(await roleInList(mia)).toBe('editor')
  expect(await roundOf(mia)).toMatchObject({ moderator: null, muted: false, mayLead: true })
  await mayKeep(mia)
})

test('whoever leads on a round whose moderator was shown out leads it herself, and mutes nobody by that', async () => {
  await alice.api.invitations.revoke.mutate({ invitation: evesLink })
  const bob = new Someone(house, 'bob')
  await alice.invite(bob, board, 'editor')
  await mia.api.round.timer.mutate({ board, seconds: 60 })
  expect(await roundOf(bob)).toMatchObject({ moderator: { name: 'mia' }, muted: false, mayLead: false })
  await mayKeep(bob)
})

test.each(['is removed', 'closes her account'])(
  'nora, who has muted, %s: the pages that are open edit again, and hear that nobody leads',
  async (how) => {
    const nora = new Someone(house, 'nora')
    await alice.hire(nora)
    await alice.api.round.end.mutate({ board })
    await nora.api.round.mute.mutate({ board, on: true })
    const page = await opens(mia)
    const listening = await listens(house, mia, { board })
    expect(roles(page).at(-1)).toBe('commenter')
    const person = (await nora.api.account.me.query()).person?.id ?? ''
    if (how === 'is removed') await alice.api.account.people.setStanding.mutate({ person, standing: 'guest' })
    else await nora.api.account.delete.mutate({ password: nora.password })
    await until(() => roles(page).at(-1) === 'editor', 'mia is an editor again')
    await expect.poll(() => listening.heard).toContain('round')
    expect(await roundOf(mia)).toMatchObject({ moderator: null, muted: false, mayLead: true })
    listening.leave()
    if (how === 'is removed')
      await nora.signIn().then(() => nora.api.account.delete.mutate({ password: nora.password }))
  },
)

test('nora, who has muted, closes her account and leaves nobody muted', async () => {
  const nora = new Someone(house, 'nora')
  await alice.hire(nora)
  await alice.api.round.end.mutate({ board })
  await nora.api.round.mute.mutate({ board, on: true })
  expect(await refusal(mayKeep(mia))).toBe('notAllowed')
  await nora.api.account.delete.mutate({ password: nora.password })
  await mayKeep(mia)
  expect(await roleInList(mia)).toBe('editor')
})
