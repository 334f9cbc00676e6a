import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodeStateAsUpdate } from 'yjs'
import { approvedIn, signatureOf } from '@parley/model/board/approved.ts'
import { newDoc } from '@parley/model/board/doc.ts'
import { addCard, addLink } from '@parley/model/board/edit.ts'
import { openHouse, refusal, Someone, type House } from '../cast.ts'

let house: House
const cast = new Map<string, { who: Someone; id: string }>()
beforeAll(async () => {
  house = await openHouse()
  const alice = new Someone(house, 'alice')
  await alice.signUp()
  for (const name of ['alice', 'bob', 'ingrid', 'lea']) {
    const who = name === 'alice' ? alice : new Someone(house, name)
    if (who !== alice) await alice.hire(who)
    cast.set(name, { who, id: (await who.api.account.me.query()).person?.id ?? '' })
  }
})
afterAll(() => house.close())

const api = (name: string) => cast.get(name)!.who.api
const id = (name: string) => cast.get(name)!.id
const newBoard = async () =>
  (await api('alice').boards.create.mutate({ title: 'Pouch', template: 'refill-pouch' })).board
const whole = { about: { plan: true as const }, mode: 'required' as const }

/** Alice ties one more message to a contact point. */
async function tieIn(board: string): Promise<void> {
  const pen = { doc: newDoc(), origin: {} }
  addCard(pen, { id: 'late', kind: 'message', title: 'One more thing' })
  addLink(pen, { id: 'tie', kind: 'carries', from: 'c1', to: 'late' })
  const body = new Uint8Array(encodeStateAsUpdate(pen.doc))
  const headers = { 'content-type': 'application/octet-stream' }
  const sent = await cast.get('alice')!.who.send(`/boards/${board}/updates`, { method: 'PUT', body, headers })
  expect(sent.code).toBe('ok')
}

const toldOf = async (board: string, card?: string) =>
  (await api('bob').history.list.query({ board, card })).stretches.map(({ sentences }) =>
    sentences.map(({ says }) => says),
  )
const changedSince = async (board: string) =>
  (await api('bob').boards.validate.query({ board })).findings.filter(({ rule }) => rule === 'GOV-2')

test('what ingrid approves is the approved version, and whatever is changed then is told to everybody', async () => {
  const board = await newBoard()
  const { snapshot } = await api('alice').approvals.ask.mutate({ board, ...whole, of: [id('ingrid')] })
  const said = { snapshot, decision: 'approve' as const, note: 'Good. Mind the ninth hall.' }
  expect(await api('ingrid').snapshots.decide.mutate(said)).toMatchObject({ state: 'approved' })
  expect(await changedSince(board)).toEqual([])
  await tieIn(board)
  const [found] = await changedSince(board)
  expect(found?.says).toMatch(/is not as it was approved on .* by ingrid: its links changed since/)
  const { approvals } = await api('bob').approvals.list.query({ board })
  expect(approvals[0]).toMatchObject({
    state: 'approved',
    asked: { by: { name: 'alice' } },
    of: [{ name: 'ingrid' }],
    settled: { by: { name: 'ingrid' } },
    decisions: [{ by: { name: 'ingrid' }, decision: 'approve', note: 'Good. Mind the ninth hall.' }],
  })
})

test('what was approved stands in the history, beside who changed what', async () => {
  const board = await newBoard()
  const said = { decision: 'approve' as const }
  for (const about of [whole.about, { cards: ['c1'] }]) {
    const asked = { board, ...whole, about, of: [id('ingrid')] }
    const { snapshot } = await api('alice').approvals.ask.mutate(asked)
    await api('ingrid').snapshots.decide.mutate({ snapshot, ...said })
    await expect.poll(() => toldOf(board)).toHaveLength(about === whole.about ? 2 : 3)
  }
  const one = 'ingrid approved “Pack code: tell us your grind”.'
  expect(await toldOf(board)).toEqual([
    [one],
    ['ingrid approved the whole plan.'],
    [expect.stringMatching(/^The board was begun, with /)],
  ])
  expect(await toldOf(board, 'c1')).toEqual([[one]])
})

test('two decide at once: one word stands, and the other is told whose', async () => {
  const board = await newBoard()
  const of = [id('bob'), id('ingrid')]
  const { snapshot } = await api('alice').approvals.ask.mutate({ board, ...whole, of })
  const answers = await Promise.allSettled([
    api('bob').snapshots.decide.mutate({ snapshot, decision: 'approve' }),
    api('ingrid').snapshots.decide.mutate({ snapshot, decision: 'changes', note: 'Not yet' }),
  ])
  const refused = answers.filter((one) => one.status === 'rejected')
  expect(refused).toHaveLength(1)
  expect(String(refused[0]?.reason)).toMatch(/(bob approved this|ingrid asked for changes) meanwhile/)
  const { approvals } = await api('alice').approvals.list.query({ board })
  expect(approvals[0]?.decisions).toHaveLength(1)
})

test('all of a list: it is approved with the last of them, and one who wants changes ends it', async () => {
  const board = await newBoard()
  const all = { about: { plan: true as const }, mode: 'all' as const, of: [id('bob'), id('ingrid')] }
  const first = await api('alice').approvals.ask.mutate({ board, ...all })
  const approve = { snapshot: first.snapshot, decision: 'approve' as const }
  expect(await api('bob').snapshots.decide.mutate(approve)).toMatchObject({ state: 'open' })
  expect(await changedSince(board)).toEqual([])
  expect(await api('ingrid').snapshots.decide.mutate(approve)).toMatchObject({ state: 'approved' })
  const second = await api('alice').approvals.ask.mutate({ board, ...all })
  const changes = { snapshot: second.snapshot, decision: 'changes' as const }
  expect(await refusal(api('bob').snapshots.decide.mutate(changes))).toBe('badInput')
  expect(await api('bob').snapshots.decide.mutate({ ...changes, note: 'Too dear' })).toMatchObject({
    state: 'changes',
  })
  expect(
    await refusal(api('ingrid').snapshots.decide.mutate({ ...approve, snapshot: second.snapshot })),
  ).toBe('decided')
})

test('who was not asked does not decide, and the fallback only once the day has come', async () => {
  const board = await newBoard()
  const due = (ms: number) => new Date(Date.now() + ms).toISOString()
  const asked = { board, ...whole, of: [id('ingrid')], fallback: id('bob') }
  const early = await api('alice').approvals.ask.mutate({ ...asked, due: due(3_600_000) })
  for (const name of ['lea', 'bob'])
    expect(
      await refusal(api(name).snapshots.decide.mutate({ snapshot: early.snapshot, decision: 'approve' })),
    ).toBe('notAsked')
  const { snapshot } = await api('alice').approvals.ask.mutate({ ...asked, due: due(2_000) })
  const approve = { snapshot, decision: 'approve' as const }
  await expect
    .poll(async () => (await api('bob').approvals.get.query({ snapshot })).turn, { timeout: 20_000 })
    .toBe('hers')
  expect(await api('bob').snapshots.decide.mutate(approve)).toMatchObject({ state: 'approved' })
})

test('an error stands in the way of an approval, and of nothing else', async () => {
  const { board } = await api('alice').boards.create.mutate({ title: 'Loose' })
  const pen = { doc: newDoc(), origin: {} }
  addCard(pen, { id: 's1', kind: 'segment', title: 'Typed by hand' })
  addCard(pen, { id: 'b1', kind: 'brand', title: 'Brimberg' })
  const body = new Uint8Array(encodeStateAsUpdate(pen.doc))
  const headers = { 'content-type': 'application/octet-stream' }
  await cast.get('alice')!.who.send(`/boards/${board}/updates`, { method: 'PUT', body, headers })
  const { snapshot } = await api('alice').approvals.ask.mutate({ board, ...whole, of: [id('ingrid')] })
  const { inTheWay } = await api('ingrid').approvals.get.query({ snapshot })
  expect(inTheWay.join(' ')).toContain('Typed by hand')
  expect(await refusal(api('ingrid').snapshots.decide.mutate({ snapshot, decision: 'approve' }))).toBe(
    'errorsStand',
  )
  const brand = { board, about: { cards: ['b1'] }, mode: 'optional' as const, of: [id('ingrid')] }
  const part = await api('alice').approvals.ask.mutate(brand)
  const done = await api('ingrid').snapshots.decide.mutate({ snapshot: part.snapshot, decision: 'approve' })
  expect(done).toMatchObject({ state: 'approved' })
  const kept = approvedIn(await api('alice').boards.get.query({ board }))
  expect(kept && [signatureOf(kept, 'b1')?.by, signatureOf(kept, 's1')]).toEqual(['ingrid', undefined])
})

test('a lead with a link and no account decides, and sees nothing else of the board', async () => {
  const board = await newBoard()
  const ask = { board, ...whole, link: { role: 'commenter' as const } }
  const { snapshot, url } = await api('alice').approvals.ask.mutate(ask)
  const token = url?.split('#')[1] ?? ''
  const gus = new Someone(house, 'gus')
  await gus.api.invitations.accept.mutate({ token, name: 'Gus' })
  const laid = await gus.api.approvals.get.query({ snapshot })
  expect(laid).toMatchObject({ title: 'Pouch', turn: 'hers', mayOpen: false, approval: { state: 'open' } })
  expect(laid.figures.counts.error).toBe(0)
  expect(await refusal(gus.api.approvals.list.query({ board }))).toBe('notHere')
  await gus.api.snapshots.decide.mutate({ snapshot, decision: 'approve', note: 'Go.' })
  const { approvals } = await api('alice').approvals.list.query({ board })
  expect(approvals[0]).toMatchObject({ state: 'approved', settled: { by: { name: 'Gus' } } })
})

test('the next time it tells what is other since the version that was approved', async () => {
  const board = await newBoard()
  const first = await api('alice').approvals.ask.mutate({
    board,
    ...whole,
    of: [id('ingrid')],
    name: 'First',
  })
  await api('ingrid').snapshots.decide.mutate({ snapshot: first.snapshot, decision: 'approve' })
  await tieIn(board)
  const { snapshot } = await api('alice').approvals.ask.mutate({ board, ...whole, of: [id('ingrid')] })
  const laid = await api('ingrid').approvals.get.query({ snapshot })
  expect(laid.before).toMatchObject({ name: 'First', state: 'approved', settled: { by: { name: 'ingrid' } } })
  expect(laid.sentences.map(({ says }) => says).join(' ')).toContain('One more thing')
  expect(laid.findings.some(({ rule }) => rule === 'GOV-2')).toBe(false)
  expect(laid.was?.cost).toBe(laid.figures.cost)
  expect(laid.figures.cost).toBeGreaterThan(0)
})

test('what is taken back is nobody’s to decide any more; a snapshot that somebody named is anybody’s', async () => {
  const board = await newBoard()
  const { snapshot, approval } = await api('alice').approvals.ask.mutate({ board, ...whole, of: [id('bob')] })
  await api('alice').approvals.withdraw.mutate({ approval })
  expect(await refusal(api('bob').snapshots.decide.mutate({ snapshot, decision: 'approve' }))).toBe('decided')
  expect(await refusal(api('alice').approvals.withdraw.mutate({ approval }))).toBe('decided')
  const named = await api('alice').snapshots.create.mutate({ board, name: 'For whoever looks' })
  const done = await api('lea').snapshots.decide.mutate({ ...named, decision: 'approve' })
  expect(done.state).toBe('approved')
})

test('where the word of all is needed nobody waits for somebody who has left', async () => {
  const board = await newBoard()
  const [nora, otto] = [new Someone(house, 'nora'), new Someone(house, 'otto')]
  for (const who of [nora, otto]) await cast.get('alice')!.who.hire(who)
  const idOf = async (who: Someone) => (await who.api.account.me.query()).person?.id ?? ''
  const of = [id('ingrid'), await idOf(nora), await idOf(otto)]
  const { snapshot } = await api('alice').approvals.ask.mutate({ board, ...whole, mode: 'all', of })
  const isSo = async () => (await api('alice').approvals.list.query({ board })).approvals[0]
  await otto.api.account.delete.mutate({ password: otto.password })
  expect(await isSo()).toMatchObject({ state: 'open' })
  const decided = await api('ingrid').snapshots.decide.mutate({ snapshot, decision: 'approve' })
  expect(decided.state).toBe('open')
  await nora.api.account.delete.mutate({ password: nora.password })
  expect(await isSo()).toMatchObject({ state: 'approved', settled: { by: { name: 'ingrid' } } })
  expect(await changedSince(board)).toEqual([])
})

test('nor for guests who were shown out, or who may only look on since', async () => {
  const board = await newBoard()
  const alice = cast.get('alice')!.who
  const [gus, hal] = [new Someone(house, 'gus'), new Someone(house, 'hal')]
  const links = [await alice.invite(gus, board, 'commenter'), await alice.invite(hal, board, 'commenter')]
  const idOf = async (who: Someone) => (await who.api.account.me.query()).person?.id ?? ''
  const of = [id('ingrid'), await idOf(gus), await idOf(hal)]
  const { snapshot } = await api('alice').approvals.ask.mutate({ board, ...whole, mode: 'all', of })
  const isSo = async () => (await api('alice').approvals.list.query({ board })).approvals[0]
  await api('ingrid').snapshots.decide.mutate({ snapshot, decision: 'approve' })
  await alice.invite(hal, board, 'viewer')
  await api('alice').invitations.revoke.mutate({ invitation: links[0]! })
  expect(await isSo()).toMatchObject({ state: 'open' })
  await api('alice').invitations.revoke.mutate({ invitation: links[1]! })
  expect(await isSo()).toMatchObject({ state: 'approved', settled: { by: { name: 'ingrid' } } })
})

test('nobody is asked who could not answer', async () => {
  const board = await newBoard()
  const stranger = new Someone(house, 'vic')
  await cast.get('alice')!.who.invite(stranger, board, 'viewer')
  const vic = (await stranger.api.account.me.query()).person?.id ?? ''
  for (const of of [[], [vic], ['nobody'], [id('bob'), id('bob')]])
    expect(await refusal(api('alice').approvals.ask.mutate({ board, ...whole, of }))).toBe('badInput')
  const nothing = { board, about: { cards: ['not-there'] }, mode: 'required' as const, of: [id('bob')] }
  expect(await refusal(api('alice').approvals.ask.mutate(nothing))).toBe('badInput')
})

test('a guest who edits may ask those whom he meets there, and learns of no other colleague', async () => {
  const board = await newBoard()
  const gus = new Someone(house, 'gus')
  await cast.get('alice')!.who.invite(gus, board, 'editor')
  const names = async (who: Someone) =>
    (await who.api.approvals.people.list.query({ board })).map(({ name }) => name)
  expect(await names(cast.get('alice')!.who)).toContain('bob')
  expect(await names(gus)).toEqual(['alice', 'gus'])
})

test('while ingrid is asked, nobody passes her by with a snapshot of her own; once she has said it, anybody may', async () => {
  const board = await newBoard()
  const { snapshot } = await api('alice').approvals.ask.mutate({ board, ...whole, of: [id('ingrid')] })
  const own = (await api('bob').snapshots.create.mutate({ board, name: 'As I like it' })).snapshot
  const lea = { snapshot: own, decision: 'approve' as const }
  expect(await refusal(api('lea').snapshots.decide.mutate(lea))).toBe('notAsked')
  expect((await api('bob').approvals.list.query({ board })).approvals).toHaveLength(1)
  await api('ingrid').snapshots.decide.mutate({ snapshot, decision: 'changes', note: 'Too dear' })
  expect(await api('lea').snapshots.decide.mutate(lea)).toMatchObject({ state: 'approved' })
})
