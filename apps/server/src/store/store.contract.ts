import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { NewAnswer } from './answers-taken.ts'
import type { AnswersAsked } from './answers.ts'
import { checkChain } from './audit.ts'
import type { BoardRow } from './boards.ts'
import type { Database } from './database.ts'
import type { InvitationRow } from './invitations.ts'
import { keptTables } from './kept-of.ts'
import type { PersonRow } from './people.ts'
import { storeIn, type Store } from './store.ts'
import { snapshotKinds } from './tables.ts'

const person = (id: string, more: Partial<PersonRow> = {}): PersonRow => ({
  id,
  name: id,
  email: `${id}@example.org`,
  password: 'hash',
  standing: 'member',
  colour: 1,
  created_at: 1_000,
  left_at: null,
  ...more,
})

const board = (id: string, more: Partial<BoardRow> = {}): BoardRow => ({
  id,
  title: `Board ${id}`,
  client: null,
  epoch: 'first',
  created_by: 'alice',
  created_at: 2_000,
  deleted_at: null,
  ...more,
})

const invitation = (id: string, more: Partial<InvitationRow> = {}): InvitationRow => ({
  id,
  hash: `hash of ${id}`,
  board: 'b1',
  snapshot: null,
  role: 'editor',
  password: null,
  created_by: 'alice',
  created_at: 3_000,
  expires_at: null,
  max_uses: null,
  uses: 0,
  revoked_at: null,
  ...more,
})

const seed = new Uint8Array([0, 0])

/** Columns that hold a person's id; and tables whose rows about her are counted, or say nothing but that id. */
const namesPeople = /^(person|by|moderator|.*_by)$/
const told = new Set(['journal', 'client_ids'])

/** What any database must do to carry Parley. `open` gives an empty one of its own to each test. */
export function storeContract(name: string, open: () => Promise<Database>): void {
  describe(`a store on ${name}`, () => {
    let db: Database
    let store: Store
    beforeEach(async () => {
      db = await open()
      store = storeIn(db)
      await store.people.add(person('alice', { standing: 'owner', created_at: 900 }))
      await store.people.add(person('bob'))
    })
    afterEach(() => db.destroy())

    test('people are found by e-mail, and no two have one', async () => {
      expect((await store.people.byEmail('bob@example.org'))?.id).toBe('bob')
      expect(await store.people.byEmail('eve@example.org')).toBeUndefined()
      await expect(store.people.add(person('bobby', { email: 'bob@example.org' }))).rejects.toThrow(/unique/i)
    })

    test('guests have no account and are not counted among those who have', async () => {
      await store.people.add(person('gus', { standing: 'guest', email: null, password: null }))
      await store.people.add(person('gil', { standing: 'guest', email: null, password: null }))
      expect((await store.people.accounts()).map(({ id }) => id)).toEqual(['alice', 'bob'])
      expect(await store.people.count()).toBe(4)
      expect(await store.people.count('owner')).toBe(1)
    })

    test('a session shows who it is until it runs out or is ended', async () => {
      await store.sessions.add({ hash: 's1', person: 'bob', createdAt: 0, expiresAt: 100 })
      await store.sessions.add({ hash: 's2', person: 'bob', createdAt: 0, expiresAt: 200 })
      expect((await store.sessions.personOf('s1', 99))?.id).toBe('bob')
      expect(await store.sessions.personOf('s1', 100)).toBeUndefined()
      expect(await store.sessions.standing(['s1', 's2', 's3'], 100)).toEqual(['s2'])
      await store.sessions.endAll('bob', 's2')
      expect(await store.sessions.personOf('s1', 0)).toBeUndefined()
      expect((await store.sessions.personOf('s2', 0))?.id).toBe('bob')
      await store.sessions.sweep(200)
      expect(await store.sessions.personOf('s2', 0)).toBeUndefined()
    })

    test('a person’s sessions are listed with their browser, and when they were last shown', async () => {
      const opened = { person: 'bob', expiresAt: 1_000_000 }
      await store.sessions.add({ ...opened, hash: 's1', createdAt: 1, agent: 'a phone' })
      await store.sessions.add({ ...opened, hash: 's2', createdAt: 2 })
      await store.sessions.personOf('s1', 299_000)
      expect((await store.sessions.of('bob', 0)).at(-1)?.seen_at).toBe(1)
      await store.sessions.personOf('s1', 400_000)
      expect(await store.sessions.of('bob', 500_000)).toEqual([
        { hash: 's2', agent: null, created_at: 2, seen_at: 2 },
        { hash: 's1', agent: 'a phone', created_at: 1, seen_at: 400_000 },
      ])
      expect(await store.sessions.of('bob', 1_000_000)).toEqual([])
    })

    test('who left is nobody’s account any more, and everything she had is ended', async () => {
      await store.boards.add(board('b1'), seed)
      await store.grants.add({ board: 'b1', person: 'bob', invitation: '', role: 'owner', createdAt: 0 })
      expect(await store.grants.endAll('bob')).toEqual(['b1'])
      await store.people.leave('bob', 'nobody', 5_000)
      expect(await store.people.byEmail('bob@example.org')).toBeUndefined()
      expect((await store.people.accounts()).map(({ id }) => id)).toEqual(['alice'])
      expect(await store.people.count('member')).toBe(0)
      expect(await store.people.byId('bob')).toMatchObject({ name: 'nobody', password: null, left_at: 5_000 })
    })

    test('everything kept by a person’s id is hers to be given, table by table, and no secret with it', async () => {
      const tables = await db.introspection.getTables()
      const given = new Set<string>(keptTables.map(({ table }) => table))
      const naming = tables.filter(({ columns }) => columns.some(({ name }) => namesPeople.test(name)))
      expect(naming.map(({ name }) => name).filter((name) => !given.has(name) && !told.has(name))).toEqual([])
      await store.sessions.add({ hash: 'secret s', person: 'bob', createdAt: 0, expiresAt: 100 })
      await store.boards.add(board('b1', { created_by: 'bob' }), seed)
      const kept = await store.keptOf('bob')
      expect(kept['people']).toMatchObject([{ name: 'bob', email: 'bob@example.org' }])
      expect(kept['boards']).toMatchObject([{ id: 'b1', title: 'Board b1' }])
      expect(kept['edits']).toMatchObject([{ board: 'b1', first_at: 2_000, last_at: 2_000 }])
      expect(JSON.stringify(kept)).not.toMatch(/secret|hash/)
    })

    test('a view is for its person or for everybody, and goes with a board', async () => {
      await store.boards.add(board('b1'), seed)
      const view = { board: 'b1', search: 'view=loop', created_at: 1 }
      await store.views.add({ ...view, id: 'v1', person: 'alice', name: 'Mine', shared: 0 })
      await store.views.add({ ...view, id: 'v2', person: 'alice', name: 'All', shared: 1 })
      expect((await store.views.of('b1', 'alice')).map(({ name }) => name)).toEqual(['All', 'Mine'])
      expect((await store.views.of('b1', 'bob')).map(({ name }) => name)).toEqual(['All'])
      expect(await store.views.count('b1', 'bob')).toEqual({ shared: 1, own: 0 })
      await store.views.rename('v2', 'Everybody’s')
      expect((await store.views.byId('v2'))?.name).toBe('Everybody’s')
      await store.forget('alice')
      expect((await store.views.of('b1', 'alice')).map(({ id }) => id)).toEqual(['v2'])
      await store.views.remove('v2')
      expect(await store.views.of('b1', 'alice')).toEqual([])
    })

    test('a link that only shows is found by its hash, and listed until it is revoked', async () => {
      await store.boards.add(board('b1'), seed)
      const embed = {
        board: 'b1',
        name: 'For the site',
        search: '',
        created_by: 'alice',
        expires_at: null,
        revoked_at: null,
      }
      await store.embeds.add({ ...embed, id: 'e1', hash: 'h1', created_at: 1 })
      await store.embeds.add({ ...embed, id: 'e2', hash: 'h2', created_at: 2 })
      expect((await store.embeds.byHash('h1'))?.id).toBe('e1')
      expect((await store.embeds.list('b1')).map(({ id }) => id)).toEqual(['e2', 'e1'])
      await store.embeds.revoke('e2', 5)
      expect((await store.embeds.list('b1')).map(({ id }) => id)).toEqual(['e1'])
      expect((await store.embeds.byId('e2'))?.revoked_at).toBe(5)
    })

    test('a listening link is found by its token, changed, and goes with its board', async () => {
      await store.boards.add(board('b1'), seed)
      const link = { board: 'b1', card: 'p1', question: '{}', thanks: '{}', choices: '[]' }
      const rest = { ends_on: null, closed_at: null, created_by: 'alice', created_at: 1 }
      await store.listeningLinks.add({ ...link, ...rest, id: 'l1', token: 't1' })
      expect((await store.listeningLinks.byToken('t1'))?.id).toBe('l1')
      expect(await store.listeningLinks.byToken('t2')).toBeUndefined()
      await store.listeningLinks.change('l1', {})
      await store.listeningLinks.change('l1', { closed_at: 5, ends_on: '2026-12-24' })
      expect(await store.listeningLinks.of('b1')).toMatchObject([{ closed_at: 5, ends_on: '2026-12-24' }])
      await store.boards.setDeleted('b1', 10)
      await store.boards.sweep(20)
      expect(await store.listeningLinks.byId('l1')).toBeUndefined()
    })

    describe('answers', () => {
      const day = Date.parse('2026-11-20T10:00:00Z')
      const answer = (id: string, more: Partial<NewAnswer> = {}): NewAnswer => ({
        id,
        board: 'b1',
        card: 'p1',
        at: day,
        score: null,
        text: null,
        choice: null,
        may_answer: 0,
        address: null,
        address_mark: null,
        language: 'en',
        source: 'link',
        added_by: null,
        ...more,
      })
      const listed = async (more: Partial<AnswersAsked> = {}) =>
        (await store.answers.list({ board: 'b1', limit: 10, ...more })).map(({ id }) => id)
      beforeEach(() => store.boards.add(board('b1'), seed))

      test('the newest come first, page by page, and as they are asked for', async () => {
        await store.answers.take([
          answer('a1', { score: 9 }),
          answer('a2', { at: day + 1, score: 3, card: 'p2' }),
        ])
        await store.answers.take([answer('a3', { at: day + 1, may_answer: 1, address: 'sealed' })])
        expect(await listed()).toEqual(['a3', 'a2', 'a1'])
        const [, before] = await store.answers.list({ board: 'b1', limit: 2 })
        expect(await listed({ before })).toEqual(['a1'])
        await store.answers.change('b1', ['a1'], { read_at: 1, tags: '["lid"]', feedback: 'f1' })
        expect(await listed({ show: 'unread' })).toEqual(['a3', 'a2'])
        expect(await listed({ show: 'tagged' })).toEqual(['a1'])
        expect(await listed({ show: 'open', card: 'p2' })).toEqual(['a2'])
        expect(await listed({ feedback: ['f1', 'f2'] })).toEqual(['a1'])
        expect(await listed({ show: 'toTell' })).toEqual(['a3'])
        await store.answers.change('b1', ['a3'], { told_at: 1 })
        expect(await listed({ show: 'toTell' })).toEqual([])
        expect(await store.answers.count('b1')).toEqual({ all: 3, unread: 2 })
        await store.answers.change('another board', ['a1'], { read_at: null })
        await store.answers.remove('b1', ['a2'])
        expect(await store.answers.count('b1')).toEqual({ all: 2, unread: 1 })
      })

      test('the same words on one day are one answer that counts for several, on another day another', async () => {
        const text = 'The lid leaks'
        await store.answers.take([answer('a1', { text, score: 9 }), answer('a2', { text, score: 9 })])
        await store.answers.take([answer('a3', { text, score: 9 }), answer('a4', { text, score: 2 })])
        await store.answers.take([answer('a5', { text, score: 9, at: day + 86_400_000 * 20 })])
        expect(await listed()).toEqual(['a5', 'a4', 'a1'])
        expect((await store.answers.byIds('b1', ['a1']))[0]?.times).toBe(3)
        expect((await store.answers.countByCard('b1')).get('p1')).toBe(5)
        expect(await store.answers.scores('b1')).toEqual([
          { card: 'p1', month: '2026-11', promoters: 3, passives: 0, detractors: 1 },
          { card: 'p1', month: '2026-12', promoters: 1, passives: 0, detractors: 0 },
        ])
      })

      test('what came with an address is found by its mark and erased', async () => {
        await store.answers.take([
          answer('a1', { address_mark: 'dora' }),
          answer('a2', { address_mark: 'ed' }),
        ])
        expect((await store.answers.byMarks(['dora', 'nobody'])).map(({ id }) => id)).toEqual(['a1'])
        expect((await store.answers.marks()).toSorted((a, b) => a.localeCompare(b))).toEqual(['dora', 'ed'])
        expect(await store.answers.erase('dora', Number.MAX_SAFE_INTEGER)).toBe(1)
        expect(await listed()).toEqual(['a2'])
      })
    })

    test('a token shows who it is until all of that person’s are ended', async () => {
      await store.tokens.add({ id: 't1', hash: 'h1', person: 'bob', name: 'a script', createdAt: 0 })
      expect((await store.tokens.personOf('h1', 0))?.id).toBe('bob')
      await store.tokens.endAll('alice')
      expect((await store.tokens.personOf('h1', 0))?.id).toBe('bob')
      await store.tokens.endAll('bob')
      expect(await store.tokens.personOf('h1', 0)).toBeUndefined()
    })

    test('a person’s tokens are listed with their last use, and ended one by one by nobody else', async () => {
      await store.tokens.add({ id: 't1', hash: 'h1', person: 'bob', name: 'nightly', createdAt: 1 })
      await store.tokens.add({ id: 't2', hash: 'h2', person: 'bob', name: 'weekly', createdAt: 2 })
      await store.tokens.personOf('h1', 100_000)
      await store.tokens.personOf('h1', 100_001)
      expect(await store.tokens.of('bob')).toEqual([
        { id: 't2', name: 'weekly', created_at: 2, used_at: null },
        { id: 't1', name: 'nightly', created_at: 1, used_at: 100_000 },
      ])
      await store.tokens.personOf('h1', 160_000)
      expect((await store.tokens.of('bob')).at(-1)?.used_at).toBe(160_000)
      await store.tokens.end('alice', 't1')
      expect(await store.tokens.standing(['h1', 'h2', 'h3'])).toEqual(['h1', 'h2'])
      await store.tokens.end('bob', 't1')
      expect(await store.tokens.standing(['h1', 'h2'])).toEqual(['h2'])
    })

    test('a board comes with its first update, or not at all [J-10]', async () => {
      await store.boards.add(board('b1'), seed)
      const rows = await db.selectFrom('journal').selectAll().execute()
      expect(rows.map((row) => ({ ...row, bytes: [...row.bytes] }))).toEqual([
        { board: 'b1', seq: 1, at: 2_000, person: 'alice', bytes: [0, 0] },
      ])
      await expect(store.boards.add(board('b1', { title: 'again' }), seed)).rejects.toThrow(/unique/i)
      expect(await db.selectFrom('journal').selectAll().execute()).toHaveLength(1)
    })

    test('the last edit is the newest row of the journal, with the name of who wrote it', async () => {
      await store.boards.add(board('b1'), seed)
      await store.boards.add(board('b2'), seed)
      await db
        .insertInto('journal')
        .values({ board: 'b1', seq: 2, at: 5_000, person: 'bob', bytes: seed })
        .execute()
      const edits = await store.boards.lastEdits(['b1', 'b2', 'nowhere'])
      expect(edits.get('b1')).toEqual({ seq: 2, at: 5_000, by: 'bob' })
      expect(edits.get('b2')).toEqual({ seq: 1, at: 2_000, by: 'alice' })
      expect(edits.has('nowhere')).toBe(false)
      expect(await store.boards.lastEdits([])).toEqual(new Map())
    })

    test('a checkpoint that took the tail’s place still says how far a board has come', async () => {
      await store.boards.add(board('b1'), seed)
      await db.deleteFrom('journal').execute()
      await db.insertInto('checkpoints').values({ board: 'b1', seq: 9, at: 7_000, bytes: seed }).execute()
      expect((await store.boards.lastEdits(['b1'])).get('b1')).toEqual({ seq: 9, at: 7_000, by: undefined })
    })

    test('the bin holds what was thrown away; a sweep takes what lies too long, and all that hangs on it', async () => {
      for (const id of ['b1', 'b2', 'b3']) await store.boards.add(board(id), seed)
      await store.invitations.add(invitation('i1'))
      await store.grants.add({ board: 'b1', person: 'bob', invitation: 'i1', role: 'editor', createdAt: 0 })
      await store.boards.setDeleted('b1', 10_000)
      await store.boards.setDeleted('b2', 20_000)
      expect((await store.boards.bin()).map(({ id }) => id)).toEqual(['b2', 'b1'])
      expect((await store.boards.list()).map(({ id }) => id)).toEqual(['b3'])
      expect(await store.boards.sweep(15_000)).toEqual(['b1'])
      expect(await store.boards.byId('b1')).toBeUndefined()
      expect(await store.invitations.byId('i1')).toBeUndefined()
      expect(await store.grants.rolesOf('bob', 0)).toEqual([])
      const rows = await db.selectFrom('journal').select('board').execute()
      expect(rows.map((row) => row.board).sort()).toEqual(['b2', 'b3'])
      await store.boards.setDeleted('b2', null)
      expect((await store.boards.list()).map(({ id }) => id)).toEqual(['b2', 'b3'])
    })

    test('after a restore every board has another epoch [H-5]', async () => {
      for (const id of ['b1', 'b2']) await store.boards.add(board(id), seed)
      let next = 0
      await store.boards.renewEpochs(() => `epoch ${(next += 1)}`)
      const epochs = (await store.boards.list()).map(({ epoch }) => epoch)
      expect(new Set([...epochs, 'first']).size).toBe(3)
    })

    test('one person may hold several roles on a board, each by an invitation of its own', async () => {
      await store.boards.add(board('b1'), seed)
      await store.invitations.add(invitation('i1', { expires_at: 100 }))
      await store.invitations.add(invitation('i2', { role: 'viewer' }))
      await store.grants.add({ board: 'b1', person: 'bob', invitation: 'i1', role: 'editor', createdAt: 0 })
      await store.grants.add({ board: 'b1', person: 'bob', invitation: 'i1', role: 'viewer', createdAt: 0 })
      await store.grants.add({ board: 'b1', person: 'bob', invitation: 'i2', role: 'viewer', createdAt: 0 })
      expect((await store.grants.rolesOn('b1', 'bob', 50)).sort()).toEqual(['editor', 'viewer'])
      expect(await store.grants.rolesOn('b1', 'bob', 100)).toEqual(['viewer'])
      expect(await store.grants.endedBetween(99, 100)).toEqual([{ board: 'b1', person: 'bob' }])
      expect(await store.grants.endedBetween(100, 200)).toEqual([])
      expect(await store.grants.endInvitation('i2')).toEqual([{ board: 'b1', person: 'bob' }])
      expect(await store.grants.rolesOf('bob', 50)).toEqual([{ board: 'b1', role: 'editor' }])
    })

    test('those who came by a link are listed a page at a time, the last first', async () => {
      await store.boards.add(board('b1'), seed)
      await store.invitations.add(invitation('i1'))
      const came = { board: 'b1', invitation: 'i1', role: 'viewer' as const }
      for (const [at, id] of ['gil', 'gus', 'ida'].entries()) {
        await store.people.add(person(id, { standing: 'guest' }))
        await store.grants.add({ ...came, person: id, createdAt: at === 2 ? 1 : at })
      }
      const first = await store.grants.arrivals('i1', { limit: 2 })
      expect(first.map(({ name }) => name)).toEqual(['gus', 'ida'])
      const before = { at: 1, person: 'ida' }
      const rest = await store.grants.arrivals('i1', { before, limit: 2 })
      expect(rest.map(({ name, standing }) => [name, standing])).toEqual([['gil', 'guest']])
      expect(await store.grants.cameBy('i1', 'gus')).toBe(true)
      expect(await store.grants.cameBy('i1', 'bob')).toBe(false)
    })

    test('an invitation lets in as often as it says, until it ends or is revoked', async () => {
      await store.boards.add(board('b1'), seed)
      await store.invitations.add(invitation('i1', { max_uses: 2 }))
      const uses = await Promise.all([1, 2, 3].map(() => store.invitations.use('i1', 0)))
      expect(uses.filter(Boolean)).toHaveLength(2)
      await store.invitations.add(invitation('i2', { expires_at: 100 }))
      expect(await store.invitations.use('i2', 99)).toBe(true)
      expect(await store.invitations.use('i2', 100)).toBe(false)
      await store.invitations.add(invitation('i3', { board: null, role: 'member' }))
      expect((await store.invitations.list(null)).map(({ id }) => id)).toEqual(['i3'])
      await store.invitations.revoke('i3', 1)
      expect(await store.invitations.use('i3', 0)).toBe(false)
      expect(await store.invitations.list(null)).toEqual([])
    })

    test('a picture is kept once, on every board it is put on, and read back byte by byte', async () => {
      for (const id of ['b1', 'b2']) await store.boards.add(board(id), seed)
      const picture = {
        hash: 'h',
        type: 'image/png',
        bytes: new Uint8Array([0, 255, 1]),
        board: 'b1',
        person: 'bob',
        created_at: 0,
      }
      await store.assets.put(picture)
      await store.assets.put({ ...picture, board: 'b2', person: 'alice' })
      await store.assets.place('h', 'b2')
      expect((await store.assets.boardsOf('h')).sort()).toEqual(['b1', 'b2'])
      const found = await store.assets.byHash('h')
      expect([...(found?.bytes ?? [])]).toEqual([0, 255, 1])
      expect(found?.person).toBe('bob')
    })

    test('a snapshot keeps a board as it stood, is listed with who took it, and goes with its board', async () => {
      await store.boards.add(board('b1'), seed)
      const taken = { board: 'b1', kind: 'named' as const, seq: 1, created_by: 'bob' }
      await store.snapshots.add(
        { ...taken, id: 'n1', name: 'First', created_at: 1 },
        new Uint8Array([1, 2, 3]),
      )
      await store.snapshots.add({ ...taken, id: 'n2', name: 'Second', created_at: 2 }, seed)
      expect(
        (await store.snapshots.page('b1', { kinds: snapshotKinds, limit: 10 })).map(({ name, by }) => [
          name,
          by,
        ]),
      ).toEqual([
        ['Second', 'bob'],
        ['First', 'bob'],
      ])
      expect([...((await store.snapshots.state('n1')) ?? [])]).toEqual([1, 2, 3])
      expect(await store.snapshots.state('none')).toBeUndefined()
      await store.boards.setDeleted('b1', 5)
      await store.boards.sweep(10)
      expect(await store.snapshots.byId('n1')).toBeUndefined()
    })

    test('a review keeps what each side wrote apart, and goes with its board', async () => {
      await store.boards.add(board('b1'), seed)
      const row = { id: 'r1', board: 'b1', name: 'Pilot', about: '[]', card: 'c1', begun_by: 'bob' }
      await store.reviews.begin({ ...row, begun_at: 1, turn: 0 })
      const entry = { review: 'r1', id: 'e1', part: 'goals' as const, version: 1, by: 'bob', begun_at: 2 }
      await store.reviewWords.putEntry({ ...entry, side: 'company', text: 'ours' })
      await store.reviewWords.putEntry({ ...entry, side: 'customer', text: 'theirs', by: 'alice' })
      await store.reviewWords.putEntry({ ...entry, side: 'company', text: 'ours, again', version: 2 })
      expect((await store.reviewWords.entries('r1', 'company')).map(({ text }) => text)).toEqual([
        'ours, again',
      ])
      expect(await store.reviewWords.writers('r1')).toHaveLength(2)
      await store.reviews.sign('r1', 'company', { by: 'bob', at: 3, text: 'hash' })
      await store.reviews.voidSignatures('r1')
      expect((await store.reviews.sides(['r1'])).map(({ signed_by }) => signed_by)).toEqual([null, null])
      await store.boards.setDeleted('b1', 5)
      await store.boards.sweep(10)
      expect(await store.reviews.byId('r1')).toBeUndefined()
      expect(await store.reviews.sides(['r1'])).toEqual([])
    })

    test('what happened is read a page at a time, and a row that was changed breaks the chain [R-9]', async () => {
      await store.boards.add(board('b1'), seed)
      const entry = { at: 1, person: 'bob', about: null, outcome: 'ok' }
      for (let at = 0; at < 5; at++)
        await store.audit.append({ ...entry, what: `act ${at}`, board: at % 2 ? 'b1' : null })
      const newest = await store.audit.page({ limit: 2 })
      expect(newest.map(({ seq, name, title }) => [seq, name, title])).toEqual([
        [5, 'bob', null],
        [4, 'bob', 'Board b1'],
      ])
      expect((await store.audit.page({ board: 'b1', before: 4, limit: 9 })).map(({ seq }) => seq)).toEqual([
        2,
      ])
      expect(await checkChain(store.audit)).toEqual({
        rows: 5,
        last: newest[0]?.hash,
        brokenAt: null,
        found: null,
      })
      expect((await checkChain(store.audit, newest[1]?.hash)).found).toBe(true)
      expect((await checkChain(store.audit, 'never a hash of it')).found).toBe(false)
      await db.updateTable('audit').set({ person: 'alice' }).where('seq', '=', 3).execute()
      expect((await checkChain(store.audit)).brokenAt).toBe(3)
      await db.deleteFrom('audit').where('seq', '<=', 3).execute()
      expect((await checkChain(store.audit)).brokenAt).toBe(4)
    })

    test('what happens at once stands in one chain', async () => {
      const entry = { at: 1, person: 'bob', board: null, about: null, outcome: 'ok' }
      await Promise.all(
        Array.from({ length: 20 }, (_, at) => store.audit.append({ ...entry, what: `act ${at}` })),
      )
      expect(await checkChain(store.audit)).toMatchObject({ rows: 20, brokenAt: null })
    })

    test('two who may not both win do not, however closely they come', async () => {
      const claim = (id: string) =>
        store.together(async (inner) => {
          if ((await inner.people.count('owner')) > 1) return false
          await inner.people.add(person(id, { standing: 'owner' }))
          return true
        })
      const won = await Promise.all(['carol', 'dora', 'eve', 'fay'].map(claim))
      expect(won.filter(Boolean)).toHaveLength(1)
    })

    test('nothing named in a list is nothing found, and who takes part is named once', async () => {
      await store.boards.add(board('b1'), seed)
      expect(await store.sessions.standing([], 0)).toEqual([])
      expect(await store.answers.byMarks([])).toEqual([])
      await store.threads.add({
        id: 't1',
        board: 'b1',
        kind: 'card',
        anchor: '',
        about: '{}',
        label: '',
        internal: 0,
        created_by: 'alice',
        created_at: 1,
        resolved_by: null,
        resolved_at: null,
      })
      await store.following.takePart(['bob', 'alice', 'bob'], 't1')
      expect((await store.following.partOf('t1')).toSorted()).toEqual(['alice', 'bob'])
    })

    test('a letter that no keyboard has is kept or left out, and never refused', async () => {
      await store.people.add(person('carol', { name: 'Ca\0rol' }))
      expect((await store.people.byId('carol'))?.name.replace('\0', '')).toBe('Carol')
    })

    test('of two who begin a round at once one leads, and it goes with its board', async () => {
      await store.boards.add(board('b1', { deleted_at: 1 }), seed)
      const begun = await Promise.all(['alice', 'bob'].map((who) => store.rounds.begin('b1', who)))
      expect(new Set(begun.map(({ moderator }) => moderator)).size).toBe(1)
      expect(await store.rounds.mutedBy('b1')).toBeUndefined()
      await store.rounds.change('b1', { muted: 1, moderator: 'bob' })
      expect([...(await store.rounds.allMuted())]).toEqual([['b1', 'bob']])
      await store.boards.sweep(2)
      expect(await store.rounds.of('b1')).toBeUndefined()
    })

    test('what was written in private is counted, read in order, and taken back by its author alone', async () => {
      await store.boards.add(board('b1'), seed)
      const rest = { board: 'b1', text: null, type: null, sentiment: -1 }
      for (const [id, who] of [
        ['p1', 'bob'],
        ['p2', 'alice'],
        ['p3', 'bob'],
      ] as const)
        await store.proposals.add({ id, person: who, title: id, created_at: 1, ...rest })
      expect(await store.proposals.count('b1')).toEqual({ people: 2, pieces: 3 })
      expect((await store.proposals.of('b1')).map(({ by }) => by)).toEqual(['alice', 'bob', 'bob'])
      expect(await store.proposals.takeBack('b1', 'alice', 'p1')).toBe(false)
      expect(await store.proposals.takeBack('b1', 'bob', 'p1')).toBe(true)
      await store.proposals.remove(['p2', 'p3'])
      expect(await store.proposals.count('b1')).toEqual({ people: 0, pieces: 0 })
    })

    test('a vote adds up what all have given, the most first', async () => {
      await store.boards.add(board('b1'), seed)
      const vote = { id: 'v1', board: 'b1', each: 3, kinds: null, begun_at: 5, ended_at: null }
      await store.votes.add(vote)
      for (const [who, card, votes] of [
        ['alice', 'c1', 1],
        ['alice', 'c2', 2],
        ['bob', 'c2', 3],
        ['bob', 'c1', 1],
        ['bob', 'c1', 0],
      ] as const)
        await store.votes.cast({ vote: 'v1', person: who, card, votes })
      expect(await store.votes.mine('v1', 'bob')).toEqual([{ card: 'c2', votes: 3 }])
      expect(await store.votes.voters('v1')).toBe(2)
      expect(await store.votes.tally('v1')).toEqual([
        { card: 'c2', votes: 5 },
        { card: 'c1', votes: 1 },
      ])
      await store.votes.end('b1', 9)
      expect(await store.votes.open('b1')).toBeUndefined()
      expect((await store.votes.ended('b1', 6, 9)).map(({ ended_at }) => ended_at)).toEqual([9])
      expect(await store.votes.ended('b1', 5, 9)).toEqual([])
    })

    test('what is done together is done whole or not at all', async () => {
      const both = store.together(async (inner) => {
        await inner.people.add(person('carol'))
        await inner.together((deeper) => deeper.people.add(person('bob')))
      })
      await expect(both).rejects.toThrow(/unique/i)
      expect(await store.people.byId('carol')).toBeUndefined()
    })
  })
}
