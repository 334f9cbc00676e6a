import { describe, expect, test, vi } from 'vitest'
import { removeCards, setTitle } from '@parley/model/board/edit.ts'
import { close, comes, desk, onServer, page, saved, titles } from './at-a-desk.ts'
import { copiesToKeep } from './known.ts'
import type { BoardSession } from './session.ts'

describe('two tabs of one browser while the server is away', () => {
  const away = () => {
    desk.server.online = false
    desk.server.cut()
  }
  const offline = (session: BoardSession) =>
    comes(() => expect(session.save.getState()).toMatchObject({ is: 'offline' }))
  /** A change of a tab is lost on its way, and nobody knows yet. */
  const unheard = async ({ pen }: BoardSession, title: string) => {
    desk.server.mute = true
    setTitle(pen, 'c1', title)
    await comes(() => expect(desk.server.unheard).toBe(1))
    desk.server.mute = false
  }
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
    desk.server.online = true
    await Promise.all([saved(first), saved(second)])
    expect([onServer('s1'), onServer('c1'), desk.server.gaps]).toEqual(['Rotators, 84,000', 'Refill bay', 0])
  })

  test('what was on its way when the server went, and what was taken off, is in the other too', async () => {
    const [first, second] = await twoTabs()
    desk.server.silent = true
    desk.server.deaden()
    setTitle(first.pen, 's1', 'Rotators, 84,000')
    removeCards(first.pen, ['c1'])
    expect(first.save.getState()).toEqual({ is: 'saving' })
    dispatchEvent(new Event('offline'))
    await comes(() => expect(titles(second)).toEqual(['Rotators, 84,000']))
    expect(second.save.getState()).toEqual({ is: 'offline', changes: 2, kept: true })
  })

  test('one that is opened later has it as well, and brings it to the server after the other is closed', async () => {
    desk.server.storage = 'forbidden'
    const first = page()
    await saved(first)
    const second = page()
    await saved(second)
    away()
    await Promise.all([offline(first), offline(second)])
    setTitle(first.pen, 's1', 'Rotators, 84,000')
    await comes(() => expect(titles(second)).toContain('Rotators, 84,000'))
    close(first)
    desk.server.online = true
    await saved(second)
    expect([onServer('s1'), desk.server.gaps]).toEqual(['Rotators, 84,000', 0])
  })

  test('what nobody told a closed tab is saved stays on the device, though another sent all of its own [O-14]', async () => {
    desk.server.locks = undefined
    const [first, second] = await twoTabs()
    desk.server.silent = true
    setTitle(second.pen, 'c1', 'Bay')
    close(second)
    desk.server.silent = false
    setTitle(first.pen, 's1', 'Rotators, 84,000')
    await saved(first)
    expect([...copiesToKeep()]).toEqual([`parley/${desk.server.board}/first/0`])
    const third = page()
    await saved(third)
    await comes(() => expect([...copiesToKeep()]).toEqual([]))
  })

  test('what a closed tab had not sent is sent by the one that stays, and nothing is left to send [O-15]', async () => {
    const [first, second] = await twoTabs()
    await unheard(second, 'Bay')
    close(second)
    await comes(() => expect(titles(first)).toContain('Bay'))
    await saved(first)
    expect([onServer('c1'), desk.server.gaps, copiesToKeep().size]).toEqual(['Bay', 0, 0])
  })

  test('what a closed tab had not sent is sent when the server is back [O-15]', async () => {
    const [first, second] = await twoTabs()
    await unheard(second, 'Bay')
    away()
    await offline(first)
    close(second)
    await comes(() => expect(first.save.getState()).toEqual({ is: 'offline', changes: 1, kept: true }))
    desk.server.online = true
    await saved(first)
    expect([onServer('c1'), copiesToKeep().size]).toEqual(['Bay', 0])
  })

  test('what the server turned away is not sent for a tab that is closed upon it [O-15]', async () => {
    const [first, second] = await twoTabs()
    desk.server.refuse = () => 4422
    setTitle(second.pen, 'c1', 'Refused')
    await comes(() => expect(second.write.getState()).toMatchObject({ because: 'refused' }))
    close(second)
    desk.server.refuse = () => undefined
    setTitle(first.pen, 's1', 'Rotators, 84,000')
    await saved(first)
    expect([onServer('s1'), onServer('c1'), copiesToKeep().size]).toEqual([
      'Rotators, 84,000',
      'Refill bay',
      1,
    ])
  })

  test('a tab that was without rights for a while sends what another left meanwhile [O-15]', async () => {
    const first = page()
    await saved(first)
    away()
    await offline(first)
    setTitle(first.pen, 's1', 'Rotators, 84,000')
    desk.server.role = 'viewer'
    desk.server.online = true
    await comes(() => expect(first.write.getState()).toMatchObject({ because: 'lowered' }))
    away()
    desk.server.role = 'owner'
    const second = page()
    await offline(second)
    setTitle(second.pen, 'c1', 'Bay')
    close(second)
    desk.server.online = true
    first.resume()
    await saved(first)
    await comes(() => expect([onServer('c1'), copiesToKeep().size]).toEqual(['Bay', 0]))
  })

  test('what a tab is sending now is not what it was sending when another was opened [O-14]', async () => {
    const first = page()
    await saved(first)
    desk.server.silent = true
    setTitle(first.pen, 's1', 'Rotators, 84,000')
    const second = page()
    desk.server.confirmAll()
    await Promise.all([saved(first), saved(second)])
    desk.server.silent = true
    setTitle(first.pen, 's1', 'Rotators, 85,000')
    await comes(() => expect(onServer('s1')).toBe('Rotators, 85,000'))
    desk.server.silent = false
    setTitle(second.pen, 'c1', 'Bay')
    await saved(second)
    expect(first.save.getState()).toEqual({ is: 'saving' })
    expect(copiesToKeep().size).toBe(1)
  })

  test('nothing goes on between them while the server is there, and nothing loops when it is not', async () => {
    const [first, second] = await twoTabs()
    const [ends] = desk.server.channels.values()
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
    desk.server.who = { id: 'bob', name: 'Bob', colour: 2, guest: false }
    const stale = page()
    await comes(() => expect(stale.ended.getState()).toBe(true))
    const bob = page()
    await saved(bob)
    away()
    await Promise.all([offline(alice), offline(bob)])
    setTitle(alice.pen, 's1', 'Alice’s alone')
    setTitle(bob.pen, 'c1', 'Bob’s alone')
    expect([...desk.server.channels.values()].map((ends) => ends.size)).toEqual([1, 1])
    expect([titles(alice), titles(bob)]).toEqual([
      ['Alice’s alone', 'Refill bay'],
      ['Bob’s alone', 'Rotators'],
    ])
  })

  test('a tab whose change the server turned away neither gives nor takes', async () => {
    const [first, second] = await twoTabs()
    desk.server.refuse = () => 4422
    setTitle(first.pen, 's1', 'Refused')
    await comes(() => expect(first.write.getState()).toMatchObject({ because: 'refused' }))
    away()
    await offline(second)
    const [[own, other] = []] = [...desk.server.channels.values()].map((ends) => [...ends])
    if (!own || !other) throw new Error('The tabs have no channel.')
    const answers = vi.spyOn(own, 'postMessage')
    other.postMessage({ is: 'question', from: 1, has: Uint8Array.of(0) })
    setTitle(second.pen, 'c1', 'Bay')
    await comes(() => expect(titles(second)).toContain('Bay'))
    expect(titles(first)).toEqual(['Refill bay', 'Refused'])
    expect(answers).not.toHaveBeenCalled()
  })
})
