import { describe, expect, test, vi } from 'vitest'
import { parseUpdateMeta } from 'yjs'
import { addCard, setTitle } from '@parley/model/board/edit.ts'
import { limits } from '@parley/model/wire.ts'
import { comes, desk, onServer, page, saved, titles } from './at-a-desk.ts'
import { openBoard } from './connect.ts'
import { asidesOf } from './known.ts'

describe('a change that the server turned away', () => {
  /** Turns away the next change of hers, and none after it. */
  const refuseOnce = (code: number) => {
    desk.server.refuse = (update) => {
      if (parseUpdateMeta(update).from.size === 0) return undefined
      desk.server.refuse = () => undefined
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
    expect([onServer('s1'), onServer('c1'), desk.server.gaps]).toEqual(['Rot', 'Bay', 0])
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
    expect([onServer('s1'), desk.server.gaps]).toEqual(['Rotators, 84,000', 0])
  })

  test('again and again: she is told, and nothing of hers is lost [O-9]', async () => {
    const alice = page()
    await saved(alice)
    const foreign = alice.pen.doc.clientID
    desk.server.refuse = (update) => (parseUpdateMeta(update).from.has(foreign) ? 4409 : undefined)
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    await comes(() => expect(alice.write.getState()).toMatchObject({ because: 'refused' }))
    expect(alice.save.getState()).toMatchObject({ is: 'failing', changes: 1 })
    expect(titles(alice)).toEqual(['Refill bay', 'Rotators, 84,000'])
    alice.startAgain()
    expect(asidesOf(desk.server.board)).toHaveLength(1)
    const fresh = page()
    await saved(fresh)
    setTitle(fresh.pen, 's1', 'Rotators, again')
    await comes(() => expect(onServer('s1')).toBe('Rotators, again'))
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
    expect(desk.server.uploads).toHaveLength(1)
    expect([onServer('big'), onServer('s1'), desk.server.gaps]).toEqual(['Long', 'Right after', 0])
  })

  test('is tried no more once the board was left', async () => {
    let tries = 0
    let fail = () => {}
    const put = () => {
      tries++
      return new Promise<void>((_done, failed) => (fail = () => failed(new Error('Nothing can be saved.'))))
    }
    const alice = openBoard(desk.server.board, { ...desk.server.rim, put })
    await saved(alice)
    addCard(alice.pen, {
      id: 'big',
      kind: 'insight',
      title: 'Long',
      notes: 'x'.repeat(limits.frameBytes + 1),
    })
    await comes(() => expect(tries).toBe(1))
    alice.stop()
    vi.useFakeTimers()
    fail()
    await vi.advanceTimersByTimeAsync(20_000)
    vi.useRealTimers()
    expect(tries).toBe(1)
  })
})

describe('a page that is not let in', () => {
  test.each(['failed', 'restarting', 'tooMuch', 'resync', 'slow'] as const)(
    'because of what passes (%s) knocks again, and sends what was written meanwhile [O-16]',
    async (reason) => {
      const alice = page()
      await saved(alice)
      desk.server.turnsAway = reason
      desk.server.cut()
      setTitle(alice.pen, 's1', 'In the train')
      await comes(() => expect(desk.server.turned).toBeGreaterThan(1))
      expect(alice.write.getState()).toEqual({ is: 'writable' })
      desk.server.turnsAway = undefined
      await saved(alice)
      expect(onServer('s1')).toBe('In the train')
    },
  )
})
