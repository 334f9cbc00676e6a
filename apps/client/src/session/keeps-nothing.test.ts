import { describe, expect, test, vi } from 'vitest'
import { setTitle } from '@parley/model/board/edit.ts'
import { comes, desk, onServer, page, saved } from './at-a-desk.ts'

describe('a browser that keeps nothing', () => {
  test('from the start: the page says so, and asks to stay open while it is offline [O-6]', async () => {
    desk.server.storage = 'forbidden'
    const alice = page()
    await saved(alice)
    await comes(() => expect(alice.unkept.getState()).toBe(true))
    desk.server.online = false
    desk.server.cut()
    await comes(() => expect(alice.save.getState()).toMatchObject({ is: 'offline' }))
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    expect(alice.save.getState()).toEqual({ is: 'offline', changes: 1, kept: false })
    desk.server.online = true
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
    desk.server.online = false
    desk.server.cut()
    await comes(() => expect(alice.save.getState()).toEqual({ is: 'offline', changes: 0, kept: false }))
  })

  test('from the moment its disk is full [O-6]', async () => {
    const alice = page()
    await saved(alice)
    desk.server.online = false
    desk.server.cut()
    await comes(() => expect(alice.save.getState()).toMatchObject({ is: 'offline', kept: true }))
    expect(alice.unkept.getState()).toBe(false)
    desk.server.storage = 'full'
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    expect(alice.unkept.getState()).toBe(true)
    expect(alice.save.getState()).toEqual({ is: 'offline', changes: 1, kept: false })
  })
})
