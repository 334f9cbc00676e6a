import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { encodeStateAsUpdate } from 'yjs'
import { canonical, docFrom } from '@parley/model/board/doc.ts'
import { addCard, removeCards, setField, setTitle } from '@parley/model/board/edit.ts'
import { aDatabase, APostgres } from '../store/a-postgres.ts'
import { postgresPrograms } from '../store/postgres-programs.ts'
import { storedIn } from '../store/checkpoint.ts'
import { journalIn } from '../store/journal.ts'
import { rebuild } from '../store/rebuild.ts'
import { Guest } from './guest.ts'
import { seeded } from './seeded.ts'
import { openStage, soonMs, until, type Stage } from './stage.ts'

const programs = postgresPrograms()
const words = process.env['STORM'] ?? 'the storm over three nodes'
const board = 'b1'

describe.skipIf(programs === undefined)('several nodes on one Postgres', async () => {
  const postgres = await APostgres.start(programs ?? '')
  afterAll(() => postgres.close())
  const leaving: (() => unknown)[] = []
  afterEach(async () => {
    for (const leave of leaving.splice(0).reverse()) await leave()
  })

  /** Stages on one database, and one board on it. */
  async function nodes(count: number): Promise<{ stages: Stage[]; at: string }> {
    const at = await aDatabase(postgres.url())
    const stages: Stage[] = []
    for (let one = 0; one < count; one++) {
      const stage = await openStage({ at, beside: true, settings: { retryMs: 50 } })
      leaving.push(() => stage.close())
      stages.push(stage)
    }
    await stages[0]?.seed(board, 'plan "Spring"\nsegment s1 "Regulars"')
    return { stages, at }
  }

  async function come(stage: Stage | undefined, name: string): Promise<Guest> {
    if (!stage) throw new Error('There are fewer nodes.')
    const guest = new Guest(stage, name, board)
    leaving.push(() => guest.leave())
    await guest.saved()
    return guest
  }

  const agreed = (guests: readonly Guest[]) =>
    until(
      () => guests.every(({ isSaved }) => isSaved) && new Set(guests.map(({ sees }) => sees)).size === 1,
      'all see one board',
    )

  /** The board as somebody finds it who opens it from the database alone, and whether its rows are numbered well. */
  async function kept({ database }: Stage): Promise<string> {
    const rows = await database
      .selectFrom('journal')
      .select('seq')
      .where('board', '=', board)
      .orderBy('seq')
      .execute()
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, one) => one + 1))
    return canonical(rebuild(await storedIn(journalIn(database), board)))
  }

  test('what alice writes on one node bob sees on another, with her cursor, and learns who took a card away', async () => {
    const { stages } = await nodes(2)
    const [alice, bob] = [await come(stages[0], 'alice'), await come(stages[1], 'bob')]
    addCard(alice.pen, { id: 'c1', kind: 'message', title: 'From alice' })
    await until(() => bob.board.cards.get('c1')?.title === 'From alice', 'bob sees it')
    setTitle(bob.pen, 'c1', 'From both')
    await until(() => alice.board.cards.get('c1')?.title === 'From both', 'alice sees his')
    alice.provider.setAwarenessField('cursor', { x: 3, y: 4 })
    const cursors = () =>
      [...(bob.provider.awareness?.states.values() ?? [])].map((state) => JSON.stringify(state))
    await until(
      () => cursors().some((one) => one.includes('"name":"alice"') && one.includes('"x":3')),
      'bob sees her cursor',
    )
    for (const { boards } of stages)
      expect(
        boards
          .present(board)
          .map(({ name }) => name)
          .toSorted((a, b) => a.localeCompare(b)),
      ).toContain('alice')
    removeCards(alice.pen, ['c1'])
    await until(() => !bob.board.cards.has('c1'), 'the card is gone for bob')
    await until(
      () => bob.notices.some((one) => one.type === 'removed' && one.by.name === 'alice'),
      'bob is told who took it',
    )
    const seqs = await Promise.all(stages.map(async ({ boards }) => (await boards.read(board)).seq))
    expect(new Set(seqs).size).toBe(1)
    await agreed([alice, bob])
    expect(await kept(stages[0]!)).toBe(bob.sees)
  })

  test('whoever comes back by another node writes on under her id, and nobody else does [S-4]', async () => {
    const { stages } = await nodes(2)
    const alice = await come(stages[0], 'alice')
    addCard(alice.pen, { id: 'c1', kind: 'message', title: 'Begun' })
    await alice.saved()
    alice.leave()
    const again = new Guest(stages[1]!, 'alice', board, alice.doc)
    leaving.push(() => again.leave())
    setTitle(again.pen, 'c1', 'Ended')
    await again.saved()
    const stolen = docFrom(encodeStateAsUpdate(alice.doc))
    stolen.clientID = alice.doc.clientID
    const eve = new Guest(stages[0]!, 'eve', board, stolen)
    leaving.push(() => eve.leave())
    setTitle(eve.pen, 'c1', 'Forged')
    await until(() => eve.closed.includes(4409), 'eve is shown out')
    expect((await stages[1]!.boards.read(board)).board.cards.get('c1')?.title).toBe('Ended')
  })

  test('a board that is written anew on one node is so on both, and nothing acknowledged is lost [J-17]', async () => {
    const { stages } = await nodes(2)
    const [alice, bob] = [await come(stages[0], 'alice'), await come(stages[1], 'bob')]
    for (let word = 0; word < 20; word++)
      addCard(alice.pen, { id: `a${word}`, kind: 'message', title: 'Word' })
    removeCards(
      alice.pen,
      Array.from({ length: 19 }, (_, word) => `a${word}`),
    )
    await agreed([alice, bob])
    setTitle(bob.pen, 's1', 'Rotators')
    await bob.saved()
    await stages[0]!.boards.anew(board)
    await until(() => bob.closed.length > 0, 'bob is let go on the other node')
    const [carol, dora] = [await come(stages[1], 'carol'), await come(stages[0], 'dora')]
    addCard(carol.pen, { id: 'c1', kind: 'message', title: 'After it' })
    await until(() => dora.board.cards.has('c1'), 'dora sees it on the other node')
    expect([...dora.board.cards.keys()].sort()).toEqual(['a19', 'c1', 's1'])
    expect(dora.board.cards.get('s1')?.title).toBe('Rotators')
    expect(await kept(stages[0]!)).toBe(dora.sees)
  })

  test('a row that cannot be read is passed over, and what follows it is seen [J-8]', async () => {
    const { stages } = await nodes(2)
    const [alice, bob] = [await come(stages[0], 'alice'), await come(stages[1], 'bob')]
    const rubbish = { board, at: 0, person: 'alice', bytes: Uint8Array.of(9, 9, 9), clients: [] }
    expect(await journalIn(stages[0]!.database).append([rubbish])).toEqual([2])
    addCard(alice.pen, { id: 'c1', kind: 'message', title: 'After it' })
    await until(() => bob.board.cards.has('c1'), 'bob sees what came after')
    await agreed([alice, bob])
  })

  test('cut off from the database again and again, both nodes end with one board, which is the one on the disk [J-16]', async () => {
    const { stages, at } = await nodes(2)
    const guests = [await come(stages[0], 'alice'), await come(stages[1], 'bob')]
    for (let word = 0; word < 40; word++) {
      for (const guest of guests)
        addCard(guest.pen, { id: `${guest.name}${word}`, kind: 'message', title: 'Word' })
      if (word % 10 === 5) await postgres.cutOff(new URL(at).pathname.slice(1))
      await until(
        () => guests.every(({ provider }) => provider.unsyncedChanges < 5),
        'nobody is too far ahead',
      )
    }
    const endedAt = Date.now()
    await agreed(guests)
    expect(Date.now() - endedAt).toBeLessThan(soonMs)
    expect(guests[0]?.board.cards.size).toBe(81)
    expect(await kept(stages[0]!)).toBe(guests[0]?.sees)
  })

  test.each([['stopped'], ['paused']])(
    'Postgres is %s while both write: nothing acknowledged is lost, and all is well soon after [J-15, J-16]',
    async (how) => {
      const { stages } = await nodes(2)
      const guests = [await come(stages[0], 'alice'), await come(stages[1], 'bob')]
      for (const guest of guests)
        addCard(guest.pen, { id: `${guest.name}1`, kind: 'message', title: 'Before' })
      let goOn: () => unknown = () => postgres.start()
      if (how === 'stopped') await postgres.stop('SIGQUIT')
      else goOn = postgres.pause()
      for (const guest of guests)
        addCard(guest.pen, { id: `${guest.name}2`, kind: 'message', title: 'Meanwhile' })
      await new Promise((resolve) => setTimeout(resolve, 3_000))
      expect(guests.some((guest) => guest.isSaved)).toBe(false)
      await goOn()
      const backAt = Date.now()
      await agreed(guests)
      expect(Date.now() - backAt).toBeLessThan(soonMs)
      expect(guests[0]?.board.cards.size).toBe(5)
      expect(await kept(stages[1]!)).toBe(guests[0]?.sees)
    },
  )

  test(`five people in a storm over three nodes end with one board, “${words}” [S-3]`, async () => {
    const chance = seeded(words)
    const { stages, at } = await nodes(3)
    const names = ['alice', 'bob', 'carol', 'dora', 'emma']
    const guests = await Promise.all(names.map((name, one) => come(stages[one % 3], name)))
    for (let step = 0; step < 300; step++) {
      const guest = guests[Math.floor(chance() * guests.length)]!
      const cards = [...guest.board.cards.keys()]
      const card = cards[Math.floor(chance() * cards.length)] ?? 's1'
      const dice = chance()
      if (dice < 0.3) addCard(guest.pen, { id: `${guest.name}${step}`, kind: 'message', title: 'New' })
      else if (dice < 0.6) setTitle(guest.pen, card, `${guest.name} says ${step}`)
      else if (dice < 0.85) setField(guest.pen, { card }, ['x'], Math.floor(chance() * 1_000))
      else if (cards.length > 4) removeCards(guest.pen, [card])
      if (chance() < 0.03) guest.goOffline()
      if (chance() < 0.06) for (const one of guests) one.comeBack()
      if (chance() < 0.3) await new Promise((resolve) => setImmediate(resolve))
      if (step === 150) await postgres.cutOff(new URL(at).pathname.slice(1))
    }
    for (const guest of guests) guest.comeBack()
    await agreed(guests)
    expect(await kept(stages[2]!)).toBe(guests[0]?.sees)
  })
})
