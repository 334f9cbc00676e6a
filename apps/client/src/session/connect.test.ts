import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { parseUpdateMeta } from 'yjs'
import { linksFrom } from '@parley/model/board/board.ts'
import { addCard, removeCards, setTitle } from '@parley/model/board/edit.ts'
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

/** A busy machine is given its time: what is waited for is a state, and no test is about how soon it comes. */
const comes = <T>(so: () => T) => vi.waitFor(so, { timeout: 30_000 })

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
const saved = (session: BoardSession) => comes(() => expect(session.save.getState()).toEqual({ is: 'saved' }))
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

  test('“Saving…” stands until the last change is confirmed [O-1]', async () => {
    const alice = page()
    await saved(alice)
    server.silent = true
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    setTitle(alice.pen, 'c1', 'Bay')
    await comes(() => expect(onServer('c1')).toBe('Bay'))
    expect(alice.save.getState()).toEqual({ is: 'saving' })
    server.confirmAll()
    await saved(alice)
  })

  test('a full disk is said in the server’s words, until it saves again', async () => {
    const alice = page()
    await saved(alice)
    server.tell({ type: 'cannotSave', says: 'the server’s disk is full' })
    await comes(() =>
      expect(alice.save.getState()).toMatchObject({ is: 'failing', says: 'the server’s disk is full' }),
    )
    server.tell({ type: 'savingAgain' })
    await saved(alice)
  })
})

describe('offline', () => {
  test('changes are counted, outlive the page, and arrive without a gap [O-2]', async () => {
    const alice = page()
    await saved(alice)
    server.online = false
    server.cut()
    await comes(() => expect(alice.save.getState()).toMatchObject({ is: 'offline', changes: 0 }))
    for (const title of ['R', 'Ro', 'Rot']) setTitle(alice.pen, 's1', title)
    expect(alice.save.getState()).toEqual({ is: 'offline', changes: 3, kept: true })
    close(alice)

    const again = page()
    await comes(() => expect(again.write.getState()).toEqual({ is: 'writable' }))
    await comes(() => expect(again.save.getState()).toMatchObject({ is: 'offline', changes: 3 }))
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

  test('what others did meanwhile is listed once, mine is not [O-3]', async () => {
    const alice = page()
    await saved(alice)
    server.online = false
    server.cut()
    await comes(() => expect(alice.save.getState()).toMatchObject({ is: 'offline' }))
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

  test('what came about since her last visit is listed, findings too', async () => {
    const alice = page()
    await saved(alice)
    close(alice)
    addCard({ doc: server.doc, origin: {} }, { id: 'o1', kind: 'objective', title: 'Strengthen the image' })
    const again = page()
    await saved(again)
    await comes(() => expect(again.away.getState()).toBeDefined())
    const { added, sinceVisit } = again.away.getState() ?? {}
    expect(added).toEqual([{ id: 'o1', title: 'Strengthen the image' }])
    expect(sinceVisit?.come.join(' ')).toContain('“Strengthen the image”')
  })

  test('a first visit lists nothing, and neither does one after which nobody did anything', async () => {
    const alice = page()
    await saved(alice)
    expect(alice.away.getState()).toBeUndefined()
    close(alice)
    const again = page()
    await saved(again)
    expect(again.away.getState()).toBeUndefined()
  })
})

describe('two tabs of one browser while the server is away', () => {
  const away = () => {
    server.online = false
    server.cut()
  }
  const offline = (session: BoardSession) =>
    comes(() => expect(session.save.getState()).toMatchObject({ is: 'offline' }))
  const twoTabs = async () => {
    const first = page()
    await saved(first)
    const second = page()
    await saved(second)
    return [first, second] as const
  }

  test('what is written in one is seen in the other, both ways, and counted once [O-7]', async () => {
    const [first, second] = await twoTabs()
    away()
    await Promise.all([offline(first), offline(second)])
    setTitle(first.pen, 's1', 'Rotators, 84,000')
    await comes(() => expect(titles(second)).toContain('Rotators, 84,000'))
    setTitle(second.pen, 'c1', 'Bay')
    await comes(() => expect(titles(first)).toEqual(['Bay', 'Rotators, 84,000']))
    for (const tab of [first, second])
      expect(tab.save.getState()).toEqual({ is: 'offline', changes: 2, kept: true })
    expect(second.undo.undo()).toBe(true)
    await comes(() => expect(titles(first)).toEqual(['Refill bay', 'Rotators, 84,000']))
    server.online = true
    await Promise.all([saved(first), saved(second)])
    expect([onServer('s1'), onServer('c1'), server.gaps]).toEqual(['Rotators, 84,000', 'Refill bay', 0])
  })

  test('what was on its way when the server went, and what was taken off, is in the other too', async () => {
    const [first, second] = await twoTabs()
    server.silent = true
    server.deaden()
    setTitle(first.pen, 's1', 'Rotators, 84,000')
    removeCards(first.pen, ['c1'])
    expect(first.save.getState()).toEqual({ is: 'saving' })
    dispatchEvent(new Event('offline'))
    await comes(() => expect(titles(second)).toEqual(['Rotators, 84,000']))
    expect(second.save.getState()).toEqual({ is: 'offline', changes: 2, kept: true })
  })

  test('one that is opened later has it as well, and brings it to the server after the other is closed', async () => {
    server.storage = 'forbidden'
    const first = page()
    await saved(first)
    const second = page()
    await saved(second)
    away()
    await Promise.all([offline(first), offline(second)])
    setTitle(first.pen, 's1', 'Rotators, 84,000')
    await comes(() => expect(titles(second)).toContain('Rotators, 84,000'))
    close(first)
    server.online = true
    await saved(second)
    expect([onServer('s1'), server.gaps]).toEqual(['Rotators, 84,000', 0])
  })

  test('nothing goes on between them while the server is there, and nothing loops when it is not', async () => {
    const [first, second] = await twoTabs()
    const [ends] = server.channels.values()
    const spoken = [...(ends ?? [])].map((end) => vi.spyOn(end, 'postMessage'))
    const said = () => spoken.reduce((sum, { mock }) => sum + mock.calls.length, 0)
    setTitle(first.pen, 's1', 'Rotators, 84,000')
    await comes(() => expect(titles(second)).toContain('Rotators, 84,000'))
    await Promise.all([saved(first), saved(second)])
    expect(said()).toBe(0)
    away()
    await Promise.all([offline(first), offline(second)])
    for (const title of ['B', 'Ba', 'Bay']) setTitle(first.pen, 'c1', title)
    await comes(() => expect(titles(second)).toContain('Bay'))
    // Each asks once and is answered, and says what the other lacked; then one message a change.
    expect(said()).toBeLessThanOrEqual(2 * 3 + 3)
  })

  test('another account in the same browser hears nothing', async () => {
    const alice = page()
    await saved(alice)
    server.who = { id: 'bob', name: 'Bob', colour: 2, guest: false }
    const stale = page()
    await comes(() => expect(stale.ended.getState()).toBe(true))
    const bob = page()
    await saved(bob)
    away()
    await Promise.all([offline(alice), offline(bob)])
    setTitle(alice.pen, 's1', 'Alice’s alone')
    setTitle(bob.pen, 'c1', 'Bob’s alone')
    expect([...server.channels.values()].map((ends) => ends.size)).toEqual([1, 1])
    expect([titles(alice), titles(bob)]).toEqual([
      ['Alice’s alone', 'Refill bay'],
      ['Bob’s alone', 'Rotators'],
    ])
  })

  test('a tab whose change the server turned away neither gives nor takes', async () => {
    const [first, second] = await twoTabs()
    server.refuse = () => 4422
    setTitle(first.pen, 's1', 'Refused')
    await comes(() => expect(first.write.getState()).toMatchObject({ because: 'refused' }))
    away()
    await offline(second)
    const [[own, other] = []] = [...server.channels.values()].map((ends) => [...ends])
    if (!own || !other) throw new Error('The tabs have no channel.')
    const answers = vi.spyOn(own, 'postMessage')
    other.postMessage({ is: 'question', from: 1, has: Uint8Array.of(0) })
    setTitle(second.pen, 'c1', 'Bay')
    await comes(() => expect(titles(second)).toContain('Bay'))
    expect(titles(first)).toEqual(['Refill bay', 'Refused'])
    expect(answers).not.toHaveBeenCalled()
  })
})

describe('who took a card off the board', () => {
  test('is known from the server’s word until the line is cut', async () => {
    const alice = page()
    await saved(alice)
    const by = { id: 'bob', name: 'Bob', colour: 2, guest: false }
    server.tell({ type: 'removed', cards: ['s1'], by })
    await comes(() => expect(alice.whoRemoved('s1')).toEqual(by))
    expect(alice.whoRemoved('c1')).toBeUndefined()
    server.cut()
    await comes(() => expect(alice.whoRemoved('s1')).toBeUndefined())
  })
})

describe('a browser that keeps nothing', () => {
  test('from the start: the page says so, and asks to stay open while it is offline [O-6]', async () => {
    server.storage = 'forbidden'
    const alice = page()
    await saved(alice)
    await comes(() => expect(alice.unkept.getState()).toBe(true))
    server.online = false
    server.cut()
    await comes(() => expect(alice.save.getState()).toMatchObject({ is: 'offline' }))
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    expect(alice.save.getState()).toEqual({ is: 'offline', changes: 1, kept: false })
    server.online = true
    await saved(alice)
    expect([onServer('s1'), alice.unkept.getState()]).toEqual(['Rotators, 84,000', true])
  })

  test('where it has no room for what must be known of a copy, the copy counts for nothing [O-6]', async () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError')
    })
    const alice = page()
    await saved(alice)
    full.mockRestore()
    expect(alice.unkept.getState()).toBe(true)
    server.online = false
    server.cut()
    await comes(() => expect(alice.save.getState()).toEqual({ is: 'offline', changes: 0, kept: false }))
  })

  test('from the moment its disk is full [O-6]', async () => {
    const alice = page()
    await saved(alice)
    server.online = false
    server.cut()
    await comes(() => expect(alice.save.getState()).toMatchObject({ is: 'offline', kept: true }))
    expect(alice.unkept.getState()).toBe(false)
    server.storage = 'full'
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    expect(alice.unkept.getState()).toBe(true)
    expect(alice.save.getState()).toEqual({ is: 'offline', changes: 1, kept: false })
  })
})

describe('what must never merge', () => {
  test('a copy of another epoch is kept aside and the session ends [O-5]', async () => {
    const alice = page()
    await saved(alice)
    server.online = false
    server.cut()
    await comes(() => expect(alice.save.getState()).toMatchObject({ is: 'offline' }))
    setTitle(alice.pen, 's1', 'Written before the backup came back')
    close(alice)

    server.epoch = 'second'
    server.online = true
    const stale = page()
    await comes(() => expect(stale.ended.getState()).toBe(true))
    expect(onServer('s1')).toBe('Rotators')
    expect(asidesOf(server.board)).toMatchObject([{ name: `parley/${server.board}/first/0` }])

    const fresh = page()
    await saved(fresh)
    expect(titles(fresh)).toEqual(['Refill bay', 'Rotators'])
  })

  test('a copy of another person on this device is not sent in my name [O-5]', async () => {
    const alice = page()
    await saved(alice)
    close(alice)
    server.who = { id: 'bob', name: 'Bob', colour: 2, guest: false }
    const bob = page()
    await comes(() => expect(bob.ended.getState()).toBe(true))
  })
})

describe('who may only look', () => {
  test('a viewer’s change does not reach even her own document [O-11]', async () => {
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
    await comes(() => expect(alice.write.getState()).toMatchObject({ is: 'readOnly', because }))
    expect(titles(alice)).toEqual(['Refill bay', 'Rotators'])
    setTitle(alice.pen, 's1', 'Too late')
    expect(titles(alice)).toEqual(['Refill bay', 'Rotators'])
  })

  test('a tab that is older than the board looks on, sees what others write, and says so [O-8]', async () => {
    const alice = page()
    await saved(alice)
    server.doc.getMap('meta').set('schema', 999)
    await comes(() => expect(alice.write.getState()).toMatchObject({ is: 'readOnly', because: 'oldTab' }))
    setTitle(alice.pen, 's1', 'In the old layout')
    expect(titles(alice)).toEqual(['Refill bay', 'Rotators'])
    setTitle({ doc: server.doc, origin: {} }, 's1', 'By a newer page')
    await comes(() => expect(titles(alice)).toEqual(['By a newer page', 'Refill bay']))
  })

  test('a tab of another version than the server keeps what it had not sent, and a newer one sends it [O-8]', async () => {
    const alice = page()
    await saved(alice)
    server.cut()
    server.online = false
    setTitle(alice.pen, 's1', 'In the train')
    server.online = true
    server.otherVersion = true
    await comes(() => expect(alice.write.getState()).toMatchObject({ is: 'readOnly', because: 'oldTab' }))
    expect(alice.save.getState()).toMatchObject({ is: 'failing', changes: 1 })
    setTitle(alice.pen, 's1', 'Too late')
    expect(titles(alice)).toEqual(['In the train', 'Refill bay'])
    close(alice)
    server.otherVersion = false
    await saved(page())
    expect(onServer('s1')).toBe('In the train')
  })

  test('a role given back is enough to write again', async () => {
    server.role = 'viewer'
    const alice = page()
    await saved(alice)
    server.role = 'editor'
    server.cut(1012)
    await comes(() => expect(alice.write.getState()).toEqual({ is: 'writable' }))
    setTitle(alice.pen, 's1', 'Now I may')
    await comes(() => expect(onServer('s1')).toBe('Now I may'))
  })
})

describe('a change that the server turned away', () => {
  /** Turns away the next change of hers, and none after it. */
  const refuseOnce = (code: number) => {
    server.refuse = (update) => {
      if (parseUpdateMeta(update).from.size === 0) return undefined
      server.refuse = () => undefined
      return code
    }
  }

  test('because something before it was missing: everything is sent again [S-5]', async () => {
    const alice = page()
    await saved(alice)
    refuseOnce(4205)
    for (const title of ['R', 'Ro', 'Rot']) setTitle(alice.pen, 's1', title)
    setTitle(alice.pen, 'c1', 'Bay')
    expect(alice.save.getState()).toEqual({ is: 'saving' })
    await comes(() => expect(alice.save.getState()).toMatchObject({ is: 'offline', changes: 4 }))
    await saved(alice)
    expect([onServer('s1'), onServer('c1'), server.gaps]).toEqual(['Rot', 'Bay', 0])
    expect(alice.write.getState()).toEqual({ is: 'writable' })
  })

  test('because of the name it was written under: she goes on under another', async () => {
    const alice = page()
    await saved(alice)
    const before = alice.pen.doc.clientID
    refuseOnce(4409)
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    await saved(alice)
    expect(alice.pen.doc.clientID).not.toBe(before)
    setTitle(alice.pen, 'c1', 'Bay')
    await comes(() => expect(onServer('c1')).toBe('Bay'))
    expect([onServer('s1'), server.gaps]).toEqual(['Rotators, 84,000', 0])
  })

  test('again and again: she is told, and nothing of hers is lost [O-9]', async () => {
    const alice = page()
    await saved(alice)
    const foreign = alice.pen.doc.clientID
    server.refuse = (update) => (parseUpdateMeta(update).from.has(foreign) ? 4409 : undefined)
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    await comes(() => expect(alice.write.getState()).toMatchObject({ because: 'refused' }))
    expect(alice.save.getState()).toMatchObject({ is: 'failing', changes: 1 })
    expect(titles(alice)).toEqual(['Refill bay', 'Rotators, 84,000'])
    alice.startAgain()
    expect(asidesOf(server.board)).toHaveLength(1)
    const fresh = page()
    await saved(fresh)
    setTitle(fresh.pen, 's1', 'Rotators, again')
    await comes(() => expect(onServer('s1')).toBe('Rotators, again'))
  })
})

describe('a line that died without a word', () => {
  beforeEach(
    () =>
      void vi.useFakeTimers({
        toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
      }),
  )
  afterEach(() => void vi.useRealTimers())

  test('a change that nobody confirms is offline within ten seconds, and sent on a new line [O-4]', async () => {
    const alice = page()
    await saved(alice)
    server.deaden()
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    expect(alice.save.getState()).toEqual({ is: 'saving' })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(alice.save.getState()).toEqual({ is: 'offline', changes: 1, kept: true })
    server.online = true
    await saved(alice)
    expect([onServer('s1'), server.gaps]).toEqual(['Rotators, 84,000', 0])
  })

  test('“Saved” does not outlive a silence of fifteen seconds [O-4]', async () => {
    const alice = page()
    await saved(alice)
    server.deaden()
    await vi.advanceTimersByTimeAsync(15_000)
    expect(alice.save.getState()).toEqual({ is: 'offline', changes: 0, kept: true })
    server.online = true
    await saved(alice)
  })

  test('a server that lets her in and never speaks is left for another try', async () => {
    server.mute = true
    const alice = page()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(alice.write.getState()).toMatchObject({ because: 'noServer' })
    server.mute = false
    await vi.advanceTimersByTimeAsync(34_000)
    await saved(alice)
  })

  test('a door at which nobody answers is knocked at again', async () => {
    server.away = true
    const alice = page()
    await vi.advanceTimersByTimeAsync(5_000)
    server.away = false
    await vi.advanceTimersByTimeAsync(15_000)
    await saved(alice)
  })
})

describe('an editor who becomes a reader', () => {
  test.each(['viewer', 'commenter'])('%s: what she wrote meanwhile is hers to export [O-9]', async (role) => {
    const alice = page()
    await saved(alice)
    server.online = false
    server.cut()
    await comes(() => expect(alice.save.getState()).toMatchObject({ is: 'offline' }))
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    server.role = role
    server.online = true
    await comes(() => expect(alice.write.getState()).toMatchObject({ is: 'readOnly', because: 'lowered' }))
    expect(alice.save.getState()).toMatchObject({ is: 'failing', changes: 1 })
    expect([titles(alice), onServer('s1')]).toEqual([['Refill bay', 'Rotators, 84,000'], 'Rotators'])

    alice.startAgain()
    expect(alice.ended.getState()).toBe(true)
    expect(asidesOf(server.board)).toMatchObject([{ name: `parley/${server.board}/first/0` }])
    const fresh = page()
    await saved(fresh)
    expect(titles(fresh)).toEqual(['Refill bay', 'Rotators'])
    expect(fresh.write.getState()).toMatchObject({ is: 'readOnly', because: 'viewer' })
  })

  test('a change on its way when her role was lowered is told of too', async () => {
    const alice = page()
    await saved(alice)
    server.silent = true
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    server.role = 'viewer'
    server.cut(4205)
    await comes(() => expect(alice.write.getState()).toMatchObject({ because: 'lowered' }))
    expect(alice.save.getState()).toMatchObject({ is: 'failing', changes: 1 })
  })

  test('told ahead that she may not write, she writes no more, and what was on its way is kept', async () => {
    const alice = page()
    await saved(alice)
    server.silent = true
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    server.tell({ type: 'lowered', role: 'commenter' })
    await comes(() => expect(alice.write.getState()).toMatchObject({ is: 'readOnly', because: 'viewer' }))
    setTitle(alice.pen, 's1', 'Too late')
    server.confirmAll()
    await saved(alice)
    server.role = 'commenter'
    server.cut(4205)
    await comes(() => expect(server.sockets.size).toBe(1))
    await saved(alice)
    expect(alice.write.getState()).toMatchObject({ is: 'readOnly', because: 'viewer' })
    expect([titles(alice)[1], onServer('s1')]).toEqual(['Rotators, 84,000', 'Rotators, 84,000'])
  })

  test('given her role back while her page stands open, she asks again and everything is sent', async () => {
    const alice = page()
    await saved(alice)
    server.online = false
    server.cut()
    await comes(() => expect(alice.save.getState()).toMatchObject({ is: 'offline' }))
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    server.role = 'commenter'
    server.online = true
    await comes(() => expect(alice.write.getState()).toMatchObject({ because: 'lowered' }))
    alice.resume()
    await comes(() => expect(alice.write.getState()).toMatchObject({ because: 'lowered' }))
    server.role = 'editor'
    alice.resume()
    await saved(alice)
    expect(onServer('s1')).toBe('Rotators, 84,000')
  })

  test('a line that is still closing is none, when she asks again', async () => {
    const alice = page()
    await saved(alice)
    server.silent = true
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    // Nobody answers her farewell any more.
    for (const socket of server.sockets) socket.close = () => socket.left()
    server.tell({ type: 'welcome', role: 'viewer', epoch: server.epoch, who: server.who })
    await comes(() => expect(alice.write.getState()).toMatchObject({ because: 'lowered' }))
    server.silent = false
    alice.resume()
    await saved(alice)
    expect(onServer('s1')).toBe('Rotators, 84,000')
  })

  test('given her role back before she decided, she opens the board and everything is sent', async () => {
    const alice = page()
    await saved(alice)
    server.online = false
    server.cut()
    await comes(() => expect(alice.save.getState()).toMatchObject({ is: 'offline' }))
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    server.role = 'viewer'
    server.online = true
    await comes(() => expect(alice.write.getState()).toMatchObject({ because: 'lowered' }))
    close(alice)
    server.role = 'editor'
    await saved(page())
    expect(onServer('s1')).toBe('Rotators, 84,000')
  })
})

describe('a change too large for a frame', () => {
  test('goes by HTTP, whole, and what is written meanwhile follows without a gap [S-14]', async () => {
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
