import { expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { difference } from './difference.ts'
import { countOf, marked } from './marks.ts'

const before = boardFrom(
  sketch(`
  objective raise "Raise the share" target=36 x=0 y=0
  contactPoint radio "Radio" x=300 y=0
  contactPoint hall "Halls" x=300 y=200
  segment regulars "Regulars" x=600 y=0
  hall touches regulars
  radio touches regulars`),
)
const after = boardFrom(
  sketch(`
  objective raise "Raise the share" target=34 x=0 y=400
  contactPoint hall "Halls" x=300 y=400
  segment regulars "Regulars" x=600 y=0
  message reply "Reply" x=900 y=0
  hall touches regulars
  reply addresses regulars`),
)

test('each card and link bears one mark, and what was changed and moved counts as changed', () => {
  const { cards, links } = marked(difference(before, after))
  expect(Object.fromEntries(cards)).toEqual({
    raise: 'changed',
    radio: 'gone',
    hall: 'moved',
    reply: 'added',
  })
  expect([...links.values()].sort()).toEqual(['added', 'gone'])
  expect(countOf(cards)).toEqual({ added: 1, changed: 1, moved: 1, gone: 1 })
})

test('a board beside itself bears none', () => {
  const { cards, links } = marked(difference(before, before))
  expect([cards.size, links.size]).toEqual([0, 0])
})
