import { expect, test } from 'vitest'
import { addCard, setTitle } from '@parley/model/board/edit.ts'
import { openStage, until } from './stage.ts'
import { Guest } from './guest.ts'

test('the log tells one person’s story by her id and the board’s: she comes, writes, is refused, leaves', async () => {
  const lines: { about: Record<string, unknown>; says: string }[] = []
  const take = (about: object, says: string): void => void lines.push({ about: { ...about }, says })
  const stage = await openStage({ log: { info: take, warn: take, error: take } })
  await stage.seed('b1', 'plan "Spring"\nsegment s1 "Regulars"')
  const story = (person: string) =>
    lines.filter(({ about }) => about['person'] === person && about['board'] === 'b1')
  const says = (person: string) => story(person).map((line) => line.says)

  const alice = new Guest(stage, 'alice', 'b1')
  await alice.saved()
  const bob = new Guest(stage, 'bob', 'b1')
  await bob.saved()
  addCard(alice.pen, { id: 'm1', kind: 'message', title: 'A word of hers' })
  await alice.saved()
  setTitle(alice.pen, 's1', 'Another word of hers')
  await alice.saved()
  stage.roles.set('alice', 'viewer')
  const viewer = new Guest(stage, 'alice', 'b1')
  await viewer.saved()
  setTitle(viewer.pen, 's1', 'She may not')
  await until(
    () => says('alice').some((line) => line.includes('notAllowed')),
    'it is told that she was refused',
  )
  viewer.leave()
  alice.leave()
  await until(() => says('alice').filter((line) => line.includes('left')).length === 2, 'she has left')

  expect(says('alice').slice(0, 3)).toEqual([
    'Somebody came to a board.',
    'Somebody came to a board.',
    'A socket was closed: notAllowed.',
  ])
  expect(
    story('alice')
      .map(({ about }) => about['role'])
      .slice(0, 2),
  ).toEqual(['editor', 'viewer'])
  const left = story('alice').filter((line) => line.says === 'Somebody left a board.')
  expect(new Set(left.map(({ about }) => about['edits']))).toEqual(new Set([0, 2]))
  expect(says('bob')).toEqual(['Somebody came to a board.'])
  const told = new Set(lines.flatMap(({ about }) => Object.keys(about)))
  expect(
    [...told].filter(
      (key) => !['board', 'person', 'role', 'reason', 'edits', 'seconds', 'andSoMany'].includes(key),
    ),
  ).toEqual([])
  expect(JSON.stringify(lines)).not.toMatch(/word of hers|Regulars/)
  bob.leave()
  await stage.close()
})
