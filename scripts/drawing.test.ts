import { expect, test } from 'vitest'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { rules } from '@parley/model/rules/index.ts'
import { drawing } from './drawing.ts'
import { drawingsOf } from './rule-drawings.ts'

const nothing = { marks: new Map(), said: new Map() }
const drawn = (text: string, notes: Parameters<typeof drawing>[1] = nothing) =>
  drawing(boardFrom(sketch(text)), notes)

test('a plan is a box a card and an arrow a link, each with its word', () => {
  const svg = drawn('segment s1 "Regulars"\ncontactPoint c1 "Radio"\nc1 touches s1')
  expect(svg.match(/<rect/g)).toHaveLength(2)
  expect(svg.match(/<path class="curve/g)).toHaveLength(1)
  for (const word of ['Segment', 'Regulars', 'Contact point', 'Radio', 'touches'])
    expect(svg).toContain(`>${word}</text>`)
})

test('what is typed in a title is drawn as it stands, and a long one is cut', () => {
  expect(drawn('segment s1 "Salt & <b>"')).toContain('>Salt &amp; &lt;b&gt;</text>')
  const long = drawn(`segment s1 "${'Whoever passes by every day '.repeat(9)}"`)
  expect(long.match(/class="title"/g)).toHaveLength(3)
  expect(long).toContain('…</text>')
})

test('a draft is drawn with a broken line', () => {
  expect(drawn('segment s1 "Regulars" status=draft')).toContain('stroke-dasharray')
  expect(drawn('segment s1 "Regulars"')).not.toContain('stroke-dasharray')
})

test.each(rules.map((rule) => [rule.code, rule] as const))(
  '%s marks what is wrong, and what was put right',
  (_, rule) => {
    const { broken, mended } = drawingsOf(rule)
    expect(broken).toMatch(/class="[^"]*\b(error|warning|hint)\b/)
    expect(mended).toMatch(/class="[^"]*\bgood\b/)
    for (const svg of [broken, mended]) expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  },
)
