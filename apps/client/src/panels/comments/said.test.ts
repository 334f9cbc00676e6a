import { expect, test } from 'vitest'
import { plainSaid, readSaid, type Said } from './said.ts'

const text = (text: string): Said => ({ is: 'text', text })
const paragraph = (...inside: Said[]): Said => ({ is: 'paragraph', inside })

test('bold, italic, code, lists and links are read', () => {
  expect(readSaid('**Now** or *never*: `x`')).toEqual([
    paragraph(
      { is: 'strong', inside: [text('Now')] },
      text(' or '),
      { is: 'em', inside: [text('never')] },
      text(': '),
      { is: 'code', text: 'x' },
    ),
  ])
  expect(readSaid('2. two\n3. three')).toEqual([
    { is: 'list', start: 2, items: [[text('two')], [text('three')]] },
  ])
  expect(readSaid('See [this](https://example.org/a?b=1&c=2)')).toEqual([
    paragraph(text('See '), {
      is: 'link',
      href: 'https://example.org/a?b=1&c=2',
      inside: [text('this')],
    }),
  ])
})

test('a line begins where somebody began one', () => {
  expect(readSaid('one\ntwo')).toEqual([paragraph(text('one'), { is: 'break' }, text('two'))])
})

test.each([
  ['<script>alert(1)</script>'],
  ['<img src=x onerror=alert(1)>'],
  ['a <b onclick="alert(1)">b</b>'],
  ['[here](javascript:alert(1))'],
  ['[here](data:text/html,x)'],
  ['![picture](https://example.org/p.png)'],
  ['# loud'],
  ['> somebody said'],
  ['| a | b |'],
])('%s stays the letters that were typed', (typed) => {
  const [only, ...more] = readSaid(typed)
  expect(more).toEqual([])
  const inside = only?.is === 'paragraph' ? only.inside : []
  expect(inside.every(({ is }) => is === 'text')).toBe(true)
  expect(inside.map((one) => (one.is === 'text' ? one.text : '')).join('')).toBe(typed)
})

test('in a list it stands on one line', () => {
  expect(plainSaid('**Two** things:\n\n- one\n- two')).toBe('Two things: one · two')
})

test.each([
  ['quotes in quotes', '>'.repeat(5_000)],
  ['quotes in lists', '> - '.repeat(2_500)],
  ['numbers in numbers', ' 1. '.repeat(2_500)],
  ['stress in stress', '*a **b '.repeat(700) + ' b** a*'.repeat(700)],
  ['links in links', '[*a '.repeat(1_000) + '*](http://x)'.repeat(500)],
  ['an address', `http://a.b/${'.'.repeat(9_000)}c`],
  ['pluses in pluses', `${'+ '.repeat(1_001)}\n\nand a word`],
  ['lists in lists', Array.from({ length: 95 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n')],
])('%s without end bring nobody’s page down: they stay the letters that were typed', (_, typed) => {
  const said = readSaid(typed)
  expect(said).toHaveLength(1)
  const letters = said.flatMap((one) => (one.is === 'paragraph' ? one.inside : []))
  const typedAgain = letters.map((one) => (one.is === 'text' ? one.text : '\n')).join('')
  expect(typedAgain).toBe(typed.trimEnd())
})

test('as deep as people write is read', () => {
  const said = readSaid('- one\n  - two\n    - three with **bold *and* more**')
  expect(said).toMatchObject([{ is: 'list', items: [[{}, { is: 'list', items: [[{}, { is: 'list' }]] }]] }])
})
