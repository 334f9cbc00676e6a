import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { setTitle } from '@parley/model/board/edit.ts'
import { desk, onServer, page, saved } from './at-a-desk.ts'

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
    desk.server.deaden()
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    expect(alice.save.getState()).toEqual({ is: 'saving' })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(alice.save.getState()).toEqual({ is: 'offline', changes: 1, kept: true })
    desk.server.online = true
    await saved(alice)
    expect([onServer('s1'), desk.server.gaps]).toEqual(['Rotators, 84,000', 0])
  })

  test('“Saved” does not outlive a silence of fifteen seconds [O-4]', async () => {
    const alice = page()
    await saved(alice)
    desk.server.deaden()
    await vi.advanceTimersByTimeAsync(15_000)
    expect(alice.save.getState()).toEqual({ is: 'offline', changes: 0, kept: true })
    desk.server.online = true
    await saved(alice)
  })

  test('a server that lets her in and never speaks is left for another try', async () => {
    desk.server.mute = true
    const alice = page()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(alice.write.getState()).toMatchObject({ because: 'noServer' })
    desk.server.mute = false
    await vi.advanceTimersByTimeAsync(34_000)
    await saved(alice)
  })

  test('a door at which nobody answers is knocked at again', async () => {
    desk.server.away = true
    const alice = page()
    await vi.advanceTimersByTimeAsync(5_000)
    desk.server.away = false
    await vi.advanceTimersByTimeAsync(15_000)
    await saved(alice)
  })
})
