import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { openHouse, refusal, Someone, type House } from '../cast.ts'

let house: House
let alice: Someone
let board: string
/** Somebody without an account, from nowhere. */
let stranger: Someone

beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  await alice.signUp()
})
beforeEach(async () => {
  stranger = new Someone(house, 'stranger')
  const plan = {
    format: 'parley.plan',
    version: 1,
    plan: { title: 'Spring' },
    cards: [{ id: 's1', kind: 'segment', title: 'Regulars' }],
    links: [],
  }
  board = (await alice.api.boards.import.mutate({ plan })).board
})
afterAll(() => house.close())

const embed = (who: Someone, more: { expiresAt?: string } = {}) =>
  who.api.embeds.create.mutate({ board, name: 'For the site', search: 'view=loop', ...more })
const shared = async (plan: Record<string, unknown>, search: string) => {
  board = (await alice.api.boards.import.mutate({ plan: { format: 'parley.plan', version: 1, ...plan } }))
    .board
  return alice.api.embeds.create.mutate({ board, name: 'x', search })
}
/** What a card that is not shown is called. */
const bareId: unknown = expect.stringMatching(/^[\w-]{22}$/)
const look = (token: string) => stranger.api.embeds.get.query({ token })

test('whoever has the link sees the plan as it stands and the view that was shared, with no cookie of ours', async () => {
  const { token, url } = await embed(alice)
  expect(url).toMatch(/\/embed\/[\w-]{43}$/)
  const shown = await look(token)
  expect(shown.search).toBe('view=loop')
  expect(shown.plan).toMatchObject({ plan: { title: 'Spring' }, cards: [{ title: 'Regulars' }] })
  expect([stranger.cookie, stranger.device]).toEqual([undefined, undefined])
  // What was shown is kept by no proxy, or it would be read on after the link is taken back.
  const asked = encodeURIComponent(JSON.stringify({ token }))
  const { headers } = await stranger.send(`/trpc/embeds.get?input=${asked}`)
  expect(headers.get('cache-control')).toBe('no-store')
})

test('a page that has the newest is told so and sent nothing, until alice changes something', async () => {
  const { token } = await embed(alice)
  const { seq } = await look(token)
  expect(await stranger.api.embeds.get.query({ token, have: seq })).toMatchObject({ seq, plan: null })
  await alice.api.boards.rename.mutate({ board, title: 'Summer' })
  const next = await stranger.api.embeds.get.query({ token, have: seq })
  expect(next.seq).toBeGreaterThan(seq)
  expect(next.plan).toMatchObject({ plan: { title: 'Summer' } })
})

test('what colleagues note and say, who they are and what they call the client is not in it', async () => {
  await alice.api.boards.setClient.mutate({ board, client: 'Secret client' })
  await alice.api.notes.set.mutate({ board, card: 's1', text: 'twelve crowns', was: '' })
  await alice.api.comments.begin.mutate({ board, about: { card: 's1' }, text: 'Is this so?' })
  const { token } = await embed(alice)
  const said = JSON.stringify(await look(token))
  for (const secret of ['twelve crowns', 'Is this so', 'Secret client', 'alice', 'For the site'])
    expect(said).not.toContain(secret)
})

test('of what the shared view does not show no word goes out, and what is shown is worked out from the whole plan', async () => {
  const plan = {
    format: 'parley.plan',
    version: 1,
    plan: { title: 'Spring', rules: { 'CON-4': { muted: 'because I say so' } } },
    cards: [
      { id: 's1', kind: 'segment', title: 'Regulars', tags: ['open'] },
      { id: 's2', kind: 'segment', title: 'Secret segment', size: 4711 },
      {
        id: 'c1',
        kind: 'contactPoint',
        title: 'Secret radio',
        place: 'Secret place',
        owner: 'Dora',
        stages: ['buy'],
        driver: 'store',
      },
    ],
    links: [{ id: 'l1', kind: 'touches', from: 'c1', to: 's1', perWeek: 2, note: 'Secret note' }],
    canvas: [],
    approved: { plan: { title: 'Secret version' }, cards: [], links: [] },
  }
  board = (await alice.api.boards.import.mutate({ plan })).board
  const { token } = await alice.api.embeds.create.mutate({
    board,
    name: 'x',
    search: 'view=journey&tag=open',
  })
  const shown = await look(token)
  expect(shown.shown).toEqual(['s1'])
  expect(JSON.stringify(shown)).not.toMatch(/Secret|Dora|4711|because I say so/)
  expect(shown.plan?.['cards']).toEqual(
    expect.arrayContaining([
      { id: bareId, kind: 'contactPoint', title: '', driver: 'store', stages: ['buy'] },
      expect.objectContaining({ id: 's1', title: 'Regulars' }),
      { id: bareId, kind: 'segment', title: '' },
    ]),
  )
  expect(shown.plan?.['links']).toEqual([{ id: bareId, kind: 'touches', from: bareId, to: 's1', perWeek: 2 }])
  const whole = await alice.api.embeds.create.mutate({ board, name: 'x', search: '' })
  expect(JSON.stringify(await look(whole.token))).toMatch(/Secret radio/)
})

test('ids that are words, reasons to leave a card out, and fields that nobody knows go out of no card that is held back', async () => {
  const { token } = await shared(
    {
      plan: { title: 'Spring', exclusions: { 'secret-radio': 'Secret reason' }, memo: 'Secret memo' },
      cards: [
        { id: 'm1', kind: 'message', title: 'Hello', tags: ['open'], variants: { 'secret-fans': 'Hi' } },
        { id: 's1', kind: 'segment', title: 'Regulars', tags: ['open'] },
        { id: 's2', kind: 'segment', title: 'Others', tags: ['open'] },
        { id: 'secret-fans', kind: 'segment', title: 'Fans', memo: 'Secret memo' },
        { id: 'secret-radio', kind: 'contactPoint', title: 'Radio', stages: ['Secret stage', ' Buy'] },
      ],
      links: [
        { id: 'secret-link', kind: 'touches', from: 'secret-radio', to: 's1', perWeek: 2, fee: 4711 },
        { id: 'l2', kind: 'overlaps', from: 's1', to: 's2', goesTo: 'secret-fans' },
      ],
    },
    'view=journey&tag=open&owner=',
  )
  const none = await look(token)
  expect(none.shown).toEqual([])
  const seen = await look(
    (await alice.api.embeds.create.mutate({ board, name: 'x', search: 'tag=open' })).token,
  )
  expect(seen.shown?.toSorted()).toEqual(['m1', 's1', 's2'])
  for (const said of [none, seen]) expect(JSON.stringify(said)).not.toMatch(/secret|4711/i)
  const cards = z.array(z.looseObject({ id: z.string(), kind: z.string() })).parse(seen.plan?.['cards'])
  const fans = cards.find(({ id, kind }) => kind === 'segment' && !['s1', 's2'].includes(id))
  expect(cards.find(({ id }) => id === 'm1')).toMatchObject({ variants: { [fans?.id ?? '']: 'Hi' } })
  expect(cards.find(({ kind }) => kind === 'contactPoint')).toMatchObject({ stages: ['buy'] })
})

test('once the last card with the tag is gone a link shows no card, and not the whole plan', async () => {
  const { token } = await shared(
    { plan: { title: 'Spring' }, cards: [{ id: 's1', kind: 'segment', title: 'Secret fans' }], links: [] },
    'view=journey&tag=open&owner=Secret+Dora',
  )
  const seen = await look(token)
  expect(seen).toMatchObject({ search: 'view=journey', shown: [] })
  expect(JSON.stringify(seen)).not.toContain('Secret')
})

test('a link that was revoked, has ended, was never made, or whose board is in the bin shows nothing', async () => {
  const revoked = await embed(alice)
  await alice.api.embeds.revoke.mutate({ embed: revoked.embed })
  expect(await refusal(look(revoked.token))).toBe('embedGone')
  expect(await refusal(look('made up'))).toBe('embedGone')
  const { token } = await embed(alice)
  await alice.api.boards.delete.mutate({ board })
  expect(await refusal(look(token))).toBe('embedGone')
})

test('a link ends by its date, and the list says so', async () => {
  const { token } = await embed(alice, { expiresAt: new Date(Date.now() + 60_000).toISOString() })
  await look(token)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 })
  try {
    expect(await refusal(look(token))).toBe('embedGone')
    expect(await alice.api.embeds.list.query({ board })).toMatchObject([{ expired: true }])
  } finally {
    vi.useRealTimers()
  }
  expect(await refusal(embed(alice, { expiresAt: '2020-01-01T00:00:00.000Z' }))).toBe('badInput')
})

test('an editor shares no board with the world, and learns nothing of links to other boards', async () => {
  const eve = new Someone(house, 'eve')
  const elsewhere = (await alice.api.boards.create.mutate({ title: 'Elsewhere' })).board
  await alice.invite(eve, elsewhere, 'editor')
  const hers = await embed(alice)
  expect(await refusal(eve.api.embeds.create.mutate({ board: elsewhere, name: 'x', search: '' }))).toBe(
    'notAllowed',
  )
  expect(await refusal(eve.api.embeds.list.query({ board }))).toBe('notHere')
  expect(await refusal(eve.api.embeds.revoke.mutate({ embed: hers.embed }))).toBe('noEmbed')
  await look(hers.token)
})

test('a token lets nobody in: it is no key to the board, and no invitation', async () => {
  const { token } = await embed(alice)
  const asked = `/trpc/boards.get?input=${encodeURIComponent(JSON.stringify({ board }))}`
  const headers = { authorization: `Bearer ${token}` }
  expect((await stranger.send(asked, { headers })).code).toBe('signedOut')
  expect((await stranger.call('invitations.look', 'mutation', { token })).code).toBe('invitationGone')
})

test('whoever floods the house with looks has to wait, and alice goes on', async () => {
  const flood = await openHouse()
  try {
    const host = new Someone(flood, 'host')
    await host.signUp()
    const guest = new Someone(flood, 'flooder')
    const look = async () => (await guest.call('embeds.get', 'query', { token: 'made up' })).code
    const codes = [await look()]
    // On a machine that is busy a flood is longer until it is one.
    while (!codes.includes('tooFast')) codes.push(...(await Promise.all(Array.from({ length: 50 }, look))))
    expect(codes[0]).toBe('embedGone')
    expect((await host.call('boards.list', 'query', undefined)).code).toBe('ok')
  } finally {
    await flood.close()
  }
})

test('the token stands in no table of the store', async () => {
  const { token, embed: id } = await embed(alice)
  const kept = JSON.stringify(await alice.api.account.export.mutate())
  expect(kept).toContain('For the site')
  for (const secret of [token, id]) expect(kept).not.toContain(secret)
})
