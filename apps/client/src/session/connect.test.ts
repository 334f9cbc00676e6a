import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { linksFrom } from '@parley/model/board/board.ts'
import { addCard, setTitle } from '@parley/model/board/edit.ts'
import { limits } from '@parley/model/wire.ts'
import { openBoard } from './connect.ts'
import { editOf } from './edit.ts'
import { FakeServer } from './fake-server.ts'
import { asidesOf } from './known.ts'
import type { BoardSession } from './session.ts'

const plan = `
  plan "Spring"
  segment s1 "Rotators" loyalty=swing
  contactPoint c1 "Refill bay"
  c1 touches s1
`
const open: BoardSession[] = []
let server: FakeServer

/** A page of this device, opened on the board. */
function page(): BoardSession {
  const session = openBoard(server.board, server.rim)
  open.push(session)
  return session
}
const close = (session: BoardSession) => {
  session.stop()
  open.splice(open.indexOf(session), 1)
}
const saved = (session: BoardSession) =>
  vi.waitFor(() => expect(session.save.getState()).toEqual({ is: 'saved' }))
const titles = (session: BoardSession) =>
  [...session.reader.board.cards.values()].map((card) => card.title).sort()
const onServer = (card: string) =>
  (server.doc.toJSON() as { cards: Record<string, { title: string }> }).cards[card]?.title

beforeEach(() => {
  localStorage.clear()
  server = new FakeServer(plan)
})
afterEach(() => {
  for (const session of open.splice(0)) session.stop()
})

describe('saved means saved', () => {
  test('the board opens with what the server has, and says so', async () => {
    const alice = page()
    expect(alice.save.getState()).toEqual({ is: 'opening' })
    expect(alice.write.getState()).toMatchObject({ is: 'readOnly', because: 'opening' })
    await saved(alice)
    expect(alice.write.getState()).toEqual({ is: 'writable' })
    expect(titles(alice)).toEqual(['Refill bay', 'Rotators'])
    expect(linksFrom(alice.reader.board, 'c1')).toHaveLength(1)
    expect(alice.me.getState()).toMatchObject({ role: 'owner', who: { name: 'Alice' } })
  })

  test('“Saving…” stands until the last change is confirmed', async () => {
    const alice = page()
    await saved(alice)
    server.silent = true
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    setTitle(alice.pen, 'c1', 'Bay')
    await vi.waitFor(() => expect(onServer('c1')).toBe('Bay'))
    expect(alice.save.getState()).toEqual({ is: 'saving' })
    server.confirmAll()
    await saved(alice)
  })

  test('a full disk is said in the server’s words, until it saves again', async () => {
    const alice = page()
    await saved(alice)
    server.tell({ type: 'cannotSave', says: 'the server’s disk is full' })
    await vi.waitFor(() =>
      expect(alice.save.getState()).toMatchObject({ is: 'failing', says: 'the server’s disk is full' }),
    )
    server.tell({ type: 'savingAgain' })
    await saved(alice)
  })
})

describe('offline', () => {
  test('changes are counted, outlive the page, and arrive without a gap', async () => {
    const alice = page()
    await saved(alice)
    server.online = false
    server.cut()
    await vi.waitFor(() => expect(alice.save.getState()).toMatchObject({ is: 'offline', changes: 0 }))
    for (const title of ['R', 'Ro', 'Rot']) setTitle(alice.pen, 's1', title)
    expect(alice.save.getState()).toEqual({ is: 'offline', changes: 3, kept: true })
    close(alice)

    const again = page()
    await vi.waitFor(() => expect(again.write.getState()).toEqual({ is: 'writable' }))
    await vi.waitFor(() => expect(again.save.getState()).toMatchObject({ is: 'offline', changes: 3 }))
    setTitle(again.pen, 'c1', 'Bay')
    server.online = true
    await saved(again)
    expect([onServer('s1'), onServer('c1'), server.gaps]).toEqual(['Rot', 'Bay', 0])
  })

  test('a browser without a network says so at once, though its socket waits for an answer', async () => {
    const alice = page()
    await saved(alice)
    server.deaden()
    dispatchEvent(new Event('offline'))
    expect(alice.save.getState()).toEqual({ is: 'offline', changes: 0, kept: true })
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    server.online = true
    dispatchEvent(new Event('online'))
    await saved(alice)
    expect([onServer('s1'), server.gaps]).toEqual(['Rotators, 84,000', 0])
  })

  test('what others did meanwhile is listed once, mine is not', async () => {
    const alice = page()
    await saved(alice)
    server.online = false
    server.cut()
    await vi.waitFor(() => expect(alice.save.getState()).toMatchObject({ is: 'offline' }))
    setTitle(alice.pen, 's1', 'Mine')
    const bob = { doc: server.doc, origin: { name: 'bob' } }
    addCard(bob, { id: 'm1', kind: 'message', title: 'Launch line' })
    setTitle(bob, 'c1', 'Refill bay, Saturdays')
    server.online = true
    await saved(alice)
    expect(alice.away.getState()).toEqual({
      added: [{ id: 'm1', title: 'Launch line' }],
      changed: [{ id: 'c1', title: 'Refill bay, Saturdays' }],
      removed: [],
    })
  })

  test('a visit without a spell offline lists nothing', async () => {
    const alice = page()
    await saved(alice)
    close(alice)
    addCard({ doc: server.doc, origin: {} }, { id: 'm1', kind: 'message', title: 'Launch line' })
    const again = page()
    await saved(again)
    expect(again.away.getState()).toBeUndefined()
  })
})

describe('what must never merge', () => {
  test('a copy of another epoch is kept aside and the session ends', async () => {
    const alice = page()
    await saved(alice)
    server.online = false
    server.cut()
    await vi.waitFor(() => expect(alice.save.getState()).toMatchObject({ is: 'offline' }))
    setTitle(alice.pen, 's1', 'Written before the backup came back')
    close(alice)

    server.epoch = 'second'
    server.online = true
    const stale = page()
    await vi.waitFor(() => expect(stale.ended.getState()).toBe(true))
    expect(onServer('s1')).toBe('Rotators')
    expect(asidesOf(server.board)).toMatchObject([{ name: `parley/${server.board}/first/0` }])

    const fresh = page()
    await saved(fresh)
    expect(titles(fresh)).toEqual(['Refill bay', 'Rotators'])
  })

  test('a copy of another person on this device is not sent in my name', async () => {
    const alice = page()
    await saved(alice)
    close(alice)
    server.who = { id: 'bob', name: 'Bob', colour: 2, guest: false }
    const bob = page()
    await vi.waitFor(() => expect(bob.ended.getState()).toBe(true))
  })
})

describe('who may only look', () => {
  test('a viewer’s change does not reach even her own document', async () => {
    server.role = 'viewer'
    const alice = page()
    await saved(alice)
    expect(alice.write.getState()).toMatchObject({ is: 'readOnly', because: 'viewer' })
    setTitle(alice.pen, 's1', 'Not mine to change')
    expect(editOf(alice).addCard({ kind: 'segment' })).toBeUndefined()
    expect(titles(alice)).toEqual(['Refill bay', 'Rotators'])
  })

  test.each([
    [4403, 'revoked'],
    [4404, 'gone'],
    [4401, 'signedOut'],
    [4422, 'refused'],
    [4410, 'refused'],
  ])('after close code %i the last state stays to be read: %s', async (code, because) => {
    const alice = page()
    await saved(alice)
    server.online = false
    server.cut(code)
    await vi.waitFor(() => expect(alice.write.getState()).toMatchObject({ is: 'readOnly', because }))
    expect(titles(alice)).toEqual(['Refill bay', 'Rotators'])
    setTitle(alice.pen, 's1', 'Too late')
    expect(titles(alice)).toEqual(['Refill bay', 'Rotators'])
  })

  test('a role given back is enough to write again', async () => {
    server.role = 'viewer'
    const alice = page()
    await saved(alice)
    server.role = 'editor'
    server.cut(1012)
    await vi.waitFor(() => expect(alice.write.getState()).toEqual({ is: 'writable' }))
    setTitle(alice.pen, 's1', 'Now I may')
    await vi.waitFor(() => expect(onServer('s1')).toBe('Now I may'))
  })
})

describe('a change too large for a frame', () => {
  test('goes by HTTP, whole, and what is written meanwhile follows without a gap', async () => {
    const alice = page()
    await saved(alice)
    const notes = 'x'.repeat(limits.frameBytes + 1)
    addCard(alice.pen, { id: 'big', kind: 'insight', title: 'Long', notes })
    expect(alice.save.getState()).toEqual({ is: 'saving' })
    setTitle(alice.pen, 's1', 'Right after')
    await saved(alice)
    expect(server.uploads).toHaveLength(1)
    expect([onServer('big'), onServer('s1'), server.gaps]).toEqual(['Long', 'Right after', 0])
  })
})
