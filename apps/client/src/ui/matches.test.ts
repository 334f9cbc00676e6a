import { expect, test } from 'vitest'
import { stretchesOf } from './matches.ts'

const marked = (text: string, wanted: string) =>
  stretchesOf(text, wanted)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('')

test.each([
  ['Mode switchers', 'switch', 'Mode [switch]ers'],
  ['Café Nord', 'cafe', '[Café] Nord'],
  ['Café Nord', 'nord CAFÉ', '[Café] [Nord]'],
  ['ﬁne print', 'fin', '[ﬁn]e print'],
  ['Refill bay', '', 'Refill bay'],
  ['Refill bay', 'xyz', 'Refill bay'],
  ['👋🏽 hello', 'hell', '👋🏽 [hell]o'],
])('in “%s”, “%s” is marked', (text, wanted, shown) => {
  expect(marked(text, wanted)).toBe(shown)
})
