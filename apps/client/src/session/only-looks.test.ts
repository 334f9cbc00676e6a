import { describe, expect, test } from 'vitest'
import { setTitle } from '@parley/model/board/edit.ts'
import { close, comes, desk, onServer, page, saved, titles } from './at-a-desk.ts'
import { mayOn, type Act, type Roles } from '@parley/model/access.ts'
import { editOf } from './edit.ts'
import { asidesOf } from './known.ts'

const may = (roles: Roles, acts: readonly Act[]) => acts.filter((act) => mayOn(roles, act))

describe('who may only look', () => {
  test('a viewer’s change does not reach even her own document [O-11]', async () => {
    desk.server.role = 'viewer'
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
    desk.server.online = false
    desk.server.cut(code)
    await comes(() => expect(alice.write.getState()).toMatchObject({ is: 'readOnly', because }))
    expect(titles(alice)).toEqual(['Refill bay', 'Rotators'])
    setTitle(alice.pen, 's1', 'Too late')
    expect(titles(alice)).toEqual(['Refill bay', 'Rotators'])
  })

  test('a tab that is older than the board looks on, sees what others write, and says so [O-8]', async () => {
    const alice = page()
    await saved(alice)
    desk.server.doc.getMap('meta').set('schema', 999)
    await comes(() => expect(alice.write.getState()).toMatchObject({ is: 'readOnly', because: 'oldTab' }))
    setTitle(alice.pen, 's1', 'In the old layout')
    expect(titles(alice)).toEqual(['Refill bay', 'Rotators'])
    setTitle({ doc: desk.server.doc, origin: {} }, 's1', 'By a newer page')
    await comes(() => expect(titles(alice)).toEqual(['By a newer page', 'Refill bay']))
  })

  test('a tab of another version than the server keeps what it had not sent, and a newer one sends it [O-8]', async () => {
    const alice = page()
    await saved(alice)
    desk.server.cut()
    desk.server.online = false
    setTitle(alice.pen, 's1', 'In the train')
    desk.server.online = true
    desk.server.turnsAway = 'otherVersion'
    await comes(() => expect(alice.write.getState()).toMatchObject({ is: 'readOnly', because: 'oldTab' }))
    expect(alice.save.getState()).toEqual({ is: 'offline', changes: 1, kept: true })
    setTitle(alice.pen, 's1', 'Too late')
    expect(titles(alice)).toEqual(['In the train', 'Refill bay'])
    close(alice)
    desk.server.turnsAway = undefined
    await saved(page())
    expect(onServer('s1')).toBe('In the train')
  })

  test('a role given back is enough to write again', async () => {
    desk.server.role = 'viewer'
    const alice = page()
    await saved(alice)
    desk.server.role = 'editor'
    desk.server.cut(1012)
    await comes(() => expect(alice.write.getState()).toEqual({ is: 'writable' }))
    setTitle(alice.pen, 's1', 'Now I may')
    await comes(() => expect(onServer('s1')).toBe('Now I may'))
  })
})

describe('an editor who becomes a reader', () => {
  test.each(['viewer', 'commenter'])('%s: what she wrote meanwhile is hers to export [O-9]', async (role) => {
    const alice = page()
    await saved(alice)
    desk.server.online = false
    desk.server.cut()
    await comes(() => expect(alice.save.getState()).toMatchObject({ is: 'offline' }))
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    desk.server.role = role
    desk.server.online = true
    await comes(() => expect(alice.write.getState()).toMatchObject({ is: 'readOnly', because: 'lowered' }))
    expect(alice.save.getState()).toMatchObject({ is: 'failing', changes: 1 })
    expect([titles(alice), onServer('s1')]).toEqual([['Refill bay', 'Rotators, 84,000'], 'Rotators'])

    alice.startAgain()
    expect(alice.ended.getState()).toBe(true)
    expect(asidesOf(desk.server.board)).toMatchObject([{ name: `parley/${desk.server.board}/first/0` }])
    const fresh = page()
    await saved(fresh)
    expect(titles(fresh)).toEqual(['Refill bay', 'Rotators'])
    expect(fresh.write.getState()).toMatchObject({ is: 'readOnly', because: 'viewer' })
  })

  test('a change on its way when her role was lowered is told of too', async () => {
    const alice = page()
    await saved(alice)
    desk.server.silent = true
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    desk.server.role = 'viewer'
    desk.server.cut(4205)
    await comes(() => expect(alice.write.getState()).toMatchObject({ because: 'lowered' }))
    expect(alice.save.getState()).toMatchObject({ is: 'failing', changes: 1 })
  })

  test('told ahead that she may not write, she writes no more, and what was on its way is kept', async () => {
    const alice = page()
    await saved(alice)
    desk.server.silent = true
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    desk.server.tell({ type: 'lowered', role: 'commenter' })
    await comes(() => expect(alice.write.getState()).toMatchObject({ is: 'readOnly', because: 'viewer' }))
    setTitle(alice.pen, 's1', 'Too late')
    desk.server.confirmAll()
    await saved(alice)
    desk.server.role = 'commenter'
    desk.server.cut(4205)
    await comes(() => expect(desk.server.sockets.size).toBe(1))
    await saved(alice)
    expect(alice.write.getState()).toMatchObject({ is: 'readOnly', because: 'viewer' })
    expect([titles(alice)[1], onServer('s1')]).toEqual(['Rotators, 84,000', 'Rotators, 84,000'])
  })

  test('muted, an owner is told so and still has what is hers to decide, also once she is offline', async () => {
    const decides = ({ me }: ReturnType<typeof page>) => may(me.getState(), ['edit', 'invite', 'delete'])
    desk.server.own = 'owner'
    const alice = page()
    await saved(alice)
    expect(decides(alice)).toEqual(['edit', 'invite', 'delete'])
    desk.server.tell({ type: 'lowered', role: 'commenter' })
    await comes(() => expect(decides(alice)).toEqual(['invite', 'delete']))
    desk.server.role = 'commenter'
    desk.server.cut(4205)
    await comes(() => expect(desk.server.sockets.size).toBe(1))
    await saved(alice)
    expect(decides(alice)).toEqual(['invite', 'delete'])
    close(alice)
    desk.server.online = false
    const later = page()
    await comes(() => expect(decides(later)).toEqual(['invite', 'delete']))
  })

  test('muted with something unsent, she is offered no more than is left to her', async () => {
    const alice = page()
    await saved(alice)
    desk.server.online = false
    desk.server.cut()
    await comes(() => expect(alice.save.getState()).toMatchObject({ is: 'offline' }))
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    Object.assign(desk.server, { role: 'commenter', own: 'owner', online: true })
    await comes(() => expect(alice.write.getState()).toMatchObject({ because: 'lowered' }))
    expect(may(alice.me.getState(), ['seePast', 'snapshot', 'invite'])).toEqual(['invite'])
  })

  test('given her role back while her page stands open, she asks again and everything is sent', async () => {
    const alice = page()
    await saved(alice)
    desk.server.online = false
    desk.server.cut()
    await comes(() => expect(alice.save.getState()).toMatchObject({ is: 'offline' }))
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    desk.server.role = 'commenter'
    desk.server.online = true
    await comes(() => expect(alice.write.getState()).toMatchObject({ because: 'lowered' }))
    alice.resume()
    await comes(() => expect(alice.write.getState()).toMatchObject({ because: 'lowered' }))
    desk.server.role = 'editor'
    alice.resume()
    await saved(alice)
    expect(onServer('s1')).toBe('Rotators, 84,000')
  })

  test('a line that is still closing is none, when she asks again', async () => {
    const alice = page()
    await saved(alice)
    desk.server.silent = true
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    // Nobody answers her farewell any more.
    for (const socket of desk.server.sockets) socket.close = () => socket.left()
    desk.server.tell({ type: 'welcome', role: 'viewer', epoch: desk.server.epoch, who: desk.server.who })
    await comes(() => expect(alice.write.getState()).toMatchObject({ because: 'lowered' }))
    desk.server.silent = false
    alice.resume()
    await saved(alice)
    expect(onServer('s1')).toBe('Rotators, 84,000')
  })

  test('given her role back before she decided, she opens the board and everything is sent', async () => {
    const alice = page()
    await saved(alice)
    desk.server.online = false
    desk.server.cut()
    await comes(() => expect(alice.save.getState()).toMatchObject({ is: 'offline' }))
    setTitle(alice.pen, 's1', 'Rotators, 84,000')
    desk.server.role = 'viewer'
    desk.server.online = true
    await comes(() => expect(alice.write.getState()).toMatchObject({ because: 'lowered' }))
    close(alice)
    desk.server.role = 'editor'
    await saved(page())
    expect(onServer('s1')).toBe('Rotators, 84,000')
  })
})
