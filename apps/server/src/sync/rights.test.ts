import { expect, test, vi } from 'vitest'
import type { Role, Roles } from '@parley/model/access.ts'
import type { Gate } from './door.ts'
import { createRights } from './rights.ts'
import type { BoardSocket } from './socket.ts'
import type { Sockets } from './sockets.ts'
import { person } from './stage.ts'

type Way = { who?: string; role?: Role; own?: Role; board?: string; refused?: 'resync'; cookie?: string }

/** Who is on which board as who, what a door says of each now, and all that comes of it. */
function house(ways: readonly Way[], now: Record<string, Role | 'gone' | Roles> = {}) {
  const heard: string[] = []
  const all = ways.map(({ who, role, own = role, board = 'b1', refused, cookie }) => ({
    person: who === undefined ? undefined : person(who),
    role,
    own,
    refused,
    shown: cookie === undefined ? undefined : { cookie },
    way: { board: board === '' ? undefined : board },
    refuse: (reason: string) => heard.push(`${who} must go: ${reason}`),
    notify: (notice: object) => heard.push(`${who} hears ${JSON.stringify(notice)}`),
  })) as unknown as BoardSocket[]
  const on = (board: string) => all.filter((one) => one.way.board === board)
  const shut = (board: string, reason: string) => heard.push(`${board} is shut: ${reason}`)
  const asked: string[] = []
  const gate = {
    stillGood: async (shown: { cookie?: string }[]) => shown.map(({ cookie }) => cookie !== 'old'),
    rolesOn: async ({ id }: { id: string }, board: string) => {
      asked.push(`${id} ${board}`)
      if (board === 'broken') throw new Error('no database')
      const is = now[id]
      if (typeof is === 'object') return is
      const role = is === 'gone' ? undefined : is
      return { own: role, role }
    },
  } as unknown as Gate
  const sockets = { all, on, shut } as unknown as Sockets
  return { heard, asked, ...createRights({ gate, sockets, settings: { lowerMs: 500 } }) }
}

test('whoever is signed out elsewhere must go; who shows nothing, is no one yet or goes already is left alone', async () => {
  const { heard, recheck } = house([
    { who: 'alice', cookie: 'old' },
    { who: 'bob', cookie: 'new' },
    { who: 'token' },
    { cookie: 'old' },
    { who: 'dora', cookie: 'old', refused: 'resync' },
  ])
  await recheck()
  expect(heard).toEqual(['alice must go: signedOut'])
})

test('alice may no longer edit: she hears of it, has her time to send what she wrote, and comes back', async () => {
  vi.useFakeTimers()
  const { heard, redecide } = house([{ who: 'alice', role: 'editor' }], { alice: 'viewer' })
  await redecide('b1')
  vi.advanceTimersByTime(499)
  expect(heard).toEqual(['alice hears {"type":"lowered","role":"viewer"}'])
  vi.advanceTimersByTime(1)
  expect(heard.slice(1)).toEqual(['alice must go: resync'])
  vi.useRealTimers()
})

test.each<[Role | undefined, Role | 'gone', string[]]>([
  ['editor', 'editor', []],
  ['viewer', 'editor', ['bob must go: resync']],
  ['owner', 'editor', ['bob must go: resync']],
  ['viewer', 'commenter', ['bob must go: resync']],
  ['editor', 'gone', ['bob must go: revoked']],
  ['viewer', 'gone', ['bob must go: revoked']],
  [undefined, 'editor', ['bob must go: resync']],
])('bob is on the board as %s and is %s now', async (was, is, comes) => {
  const { heard, redecide } = house([{ who: 'bob', ...(was && { role: was }) }], { bob: is })
  await redecide('b1')
  expect(heard).toEqual(comes)
})

test('dora, who is muted and made an owner meanwhile, comes back as what she is now', async () => {
  const muted = { who: 'dora', role: 'commenter', own: 'editor' } as const
  const { heard, redecide } = house([muted], { dora: { own: 'owner', role: 'commenter' } })
  await redecide('b1')
  expect(heard).toEqual(['dora must go: resync'])
})

test('nobody is asked about who has not said who she is, nor about those of other boards', async () => {
  const { asked, redecide } = house([{}, { who: 'bob', role: 'editor' }, { who: 'carol', board: 'b2' }])
  await redecide('b1')
  expect(asked).toEqual(['bob b1'])
})

test('where nobody can say what they may, all on that board come back, and the others are decided', async () => {
  const { heard, asked, redecideAll } = house(
    [
      { who: 'alice', role: 'editor', board: 'broken' },
      { who: 'bob', role: 'editor' },
      { who: 'carol', role: 'viewer' },
      { who: 'dora', role: 'editor', board: '' },
    ],
    { bob: 'gone', carol: 'viewer' },
  )
  redecideAll()
  await vi.waitFor(() => expect(heard).toHaveLength(2))
  expect(heard.toSorted()).toEqual(['bob must go: revoked', 'broken is shut: resync'])
  expect(asked.toSorted()).toEqual(['alice broken', 'bob b1', 'carol b1'])
})
