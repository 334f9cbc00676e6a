import { describe, expect, test } from 'vitest'
import { linksFrom } from '@parley/model/board/board.ts'
import { addCard, setTitle } from '@parley/model/board/edit.ts'
import { close, comes, desk, onServer, page, saved, titles } from './at-a-desk.ts'
import { asidesOf } from './known.ts'

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
    desk.server.silent = true
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    setTitle(alice.pen, 'c1', 'Bay')
    await comes(() => expect(onServer('c1')).toBe('Bay'))
    expect(alice.save.getState()).toEqual({ is: 'saving' })
    desk.server.confirmAll()
    await saved(alice)
  })

  test('a full disk is said in the server’s words, until it saves again', async () => {
    const alice = page()
    await saved(alice)
    desk.server.tell({ type: 'cannotSave', says: 'the server’s disk is full' })
    await comes(() =>
      expect(alice.save.getState()).toMatchObject({ is: 'failing', says: 'the server’s disk is full' }),
    )
    desk.server.tell({ type: 'savingAgain' })
    await saved(alice)
  })
})

describe('offline', () => {
  test('changes are counted, outlive the page, and arrive without a gap [O-2]', async () => {
    const alice = page()
    await saved(alice)
    desk.server.online = false
    desk.server.cut()
    await comes(() => expect(alice.save.getState()).toMatchObject({ is: 'offline', changes: 0 }))
    for (const title of ['R', 'Ro', 'Rot']) setTitle(alice.pen, 's1', title)
    expect(alice.save.getState()).toEqual({ is: 'offline', changes: 3, kept: true })
    close(alice)

    const again = page()
    await comes(() => expect(again.write.getState()).toEqual({ is: 'writable' }))
    await comes(() => expect(again.save.getState()).toMatchObject({ is: 'offline', changes: 3 }))
    setTitle(again.pen, 'c1', 'Bay')
    desk.server.online = true
    await saved(again)
    expect([onServer('s1'), onServer('c1'), desk.server.gaps]).toEqual(['Rot', 'Bay', 0])
  })

  test('a browser without a network says so at once, though its socket waits for an answer', async () => {
    const alice = page()
    await saved(alice)
    desk.server.deaden()
    dispatchEvent(new Event('offline'))
    expect(alice.save.getState()).toEqual({ is: 'offline', changes: 0, kept: true })
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    desk.server.online = true
    dispatchEvent(new Event('online'))
    await saved(alice)
    expect([onServer('s1'), desk.server.gaps]).toEqual(['Rotators, 84,000', 0])
  })

  test('what others did meanwhile is listed once, mine is not [O-3]', async () => {
    const alice = page()
    await saved(alice)
    desk.server.online = false
    desk.server.cut()
    await comes(() => expect(alice.save.getState()).toMatchObject({ is: 'offline' }))
    setTitle(alice.pen, 's1', 'Mine')
    const bob = { doc: desk.server.doc, origin: { name: 'bob' } }
    addCard(bob, { id: 'm1', kind: 'message', title: 'Launch line' })
    setTitle(bob, 'c1', 'Refill bay, Saturdays')
    desk.server.online = true
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
    addCard(
      { doc: desk.server.doc, origin: {} },
      { id: 'o1', kind: 'objective', title: 'Strengthen the image' },
    )
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

describe('who took a card off the board', () => {
  test('is known from the server’s word until the line is cut', async () => {
    const alice = page()
    await saved(alice)
    const by = { id: 'bob', name: 'Bob', colour: 2, guest: false }
    desk.server.tell({ type: 'removed', cards: ['s1'], by })
    await comes(() => expect(alice.whoRemoved('s1')).toEqual(by))
    expect(alice.whoRemoved('c1')).toBeUndefined()
    desk.server.cut()
    await comes(() => expect(alice.whoRemoved('s1')).toBeUndefined())
  })
})

describe('what must never merge', () => {
  test('a copy of another epoch is kept aside and the session ends [O-5]', async () => {
    const alice = page()
    await saved(alice)
    desk.server.online = false
    desk.server.cut()
    await comes(() => expect(alice.save.getState()).toMatchObject({ is: 'offline' }))
    setTitle(alice.pen, 's1', 'Written before the backup came back')
    close(alice)

    desk.server.epoch = 'second'
    desk.server.online = true
    const stale = page()
    await comes(() => expect(stale.ended.getState()).toBe(true))
    expect(onServer('s1')).toBe('Rotators')
    expect(asidesOf(desk.server.board)).toMatchObject([{ name: `parley/${desk.server.board}/first/0` }])

    const fresh = page()
    await saved(fresh)
    expect(titles(fresh)).toEqual(['Refill bay', 'Rotators'])
  })

  test('a copy of another person on this device is not sent in my name [O-5]', async () => {
    const alice = page()
    await saved(alice)
    close(alice)
    desk.server.who = { id: 'bob', name: 'Bob', colour: 2, guest: false }
    const bob = page()
    await comes(() => expect(bob.ended.getState()).toBe(true))
  })
})
