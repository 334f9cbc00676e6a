import { describe, expect, test } from 'vitest'
import { About, aboutKinds, anchorOf } from './comments.ts'

const read = (value: unknown) => About.safeParse(value).success

describe('Lea asks, and Ben answers beside the same thing', () => {
  test('each thing that can be asked about has a kind and an anchor of its own', () => {
    const all: About[] = [
      { card: 'c1' },
      { link: 'c1' },
      { finding: { rule: 'CON-7', cards: ['c1'] } },
      { point: { x: 4, y: 8 } },
      { snapshot: 'c1' },
    ]
    const anchors = all.map(anchorOf)
    expect(anchors).toEqual([
      { kind: 'card', anchor: 'c1' },
      { kind: 'link', anchor: 'c1' },
      { kind: 'finding', anchor: 'CON-7 c1' },
      { kind: 'point', anchor: '' },
      { kind: 'snapshot', anchor: 'c1' },
    ])
    expect(anchors.map(({ kind }) => kind)).toEqual(aboutKinds)
  })

  test('a finding about two cards is the same whichever of them is named first', () => {
    const about = (cards: string[]) => anchorOf({ finding: { rule: 'MIX-3', cards } })
    expect(about(['b', 'a'])).toEqual(about(['a', 'b']))
    expect(about(['a'])).not.toEqual(about(['a', 'b']))
  })

  test('two places on the canvas share an anchor: their threads are told apart by where they lie', () => {
    expect(anchorOf({ point: { x: 0, y: 0 } })).toEqual(anchorOf({ point: { x: 9, y: 9 } }))
  })
})

test.each<[string, unknown]>([
  ['nothing', {}],
  ['two things', { card: 'c1', link: 'l1' }],
  ['a place that is off every canvas', { point: { x: 1e7 + 1, y: 0 } }],
  ['a place that is none', { point: { x: Number.NaN, y: 0 } }],
  ['a finding of no rule', { finding: { rule: '', cards: [] } }],
  ['a finding of more cards than anybody reads', { finding: { rule: 'A', cards: Array(101).fill('c') } }],
])('a thread is not about %s', (_what, value) => {
  expect(read(value)).toBe(false)
})
