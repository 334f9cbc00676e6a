import { expect, test } from 'vitest'
import { sketch } from '@parley/model/board/sketch.ts'
import { editOf } from './edit.ts'
import { stillSession } from './still.ts'

const before = sketch(
  'plan "Pouch"\nsegment s1 "Regulars" x=0 y=0\nmessage m1 "Less" x=0 y=300\nm1 addresses s1',
)
const after = sketch(
  'plan "Tin"\nsegment s1 "Regulars" x=0 y=0\nmessage m2 "More" x=0 y=600\nm2 addresses s1',
)

test('what alice changed meanwhile is there, and what she left alone is the very same', () => {
  const session = stillSession(before)
  const { reader } = session
  const regulars = reader.board.cards.get('s1')
  session.bring(after)
  expect(reader.board.plan.title).toBe('Tin')
  expect([...reader.board.cards.keys()].sort()).toEqual(['m2', 's1'])
  expect([...reader.board.links.values()].map(({ from, to }) => [from, to])).toEqual([['m2', 's1']])
  expect(reader.board.cards.get('s1')).toBe(regulars)
  session.stop()
})

test('whoever looks at it changes nothing', () => {
  const session = stillSession(before)
  expect(editOf(session).addCard({ kind: 'segment', title: 'Hers' })).toBeUndefined()
  expect(editOf(session).setField({ card: 's1' }, ['owner'], 'Hers')).toBe(false)
  session.undo.undo()
  expect(session.reader.board.cards.size).toBe(2)
  session.stop()
})
