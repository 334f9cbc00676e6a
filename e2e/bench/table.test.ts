import { expect, test } from 'vitest'
import { keptIn, tableOf } from './table.ts'

const ack = {
  what: 'an acknowledgement',
  value: 7.651,
  unit: 'ms',
  atMost: 20,
  beside: { 'bare relay': 2.5 },
}
const page = (table: string) =>
  `# Costs\n\n<!-- written by npm run bench -- --keep -->\n\n${table}\n\n<!-- to here -->\n\nWhy.\n`

test('a figure stands with what is to hold, whether it does, and how many times another’s it is', () => {
  expect(
    tableOf([{ bench: 'ack', figures: [ack], note: 'a quiet night' }])
      .split('\n')
      .slice(2),
  ).toEqual([
    '| an acknowledgement | 7.65 ms | ≤ 20 ms | yes | bare relay 2.50 (× 3.06) | ack |',
    '',
    '- `npm run bench -- ack`: a quiet night',
  ])
  const [, , slow] = tableOf([{ bench: 'ack', figures: [{ ...ack, value: 20.1 }], note: '' }]).split('\n')
  expect(slow).toContain('| **no** |')
})

test('what is measured anew takes the place of the old; what was not stays, in order', () => {
  const pan = { bench: 'pan', figures: [{ what: 'a frame', value: 16, unit: 'ms' }], note: 'busy' }
  const before = page(tableOf([{ bench: 'ack', figures: [ack], note: 'busy' }, pan]))
  const now = [{ bench: 'ack', figures: [{ ...ack, value: 5 }], note: 'quiet' }]
  const after = keptIn(before, now, ['ack', 'pan'])
  expect(after).toBe(page(tableOf([...now, pan])))
  expect(keptIn(after, now, ['ack', 'pan'])).toBe(after)
})

test('the first figures find their place in a page that has none', () => {
  const now = [{ bench: 'ack', figures: [ack], note: 'quiet' }]
  expect(keptIn(page(''), now, ['ack'])).toBe(page(tableOf(now)))
  expect(() => keptIn('# Nothing', now, ['ack'])).toThrow('The page lacks')
})
