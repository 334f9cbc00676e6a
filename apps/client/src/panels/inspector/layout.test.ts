import { expect, test } from 'vitest'
import { cardKinds } from '@parley/model/cards/index.ts'
import { foldLines, linesOf } from './layout.ts'

const names = (lines: ReturnType<typeof linesOf>) => lines.map((line) => line.map(([name]) => name).join('+'))

test('fields that belong together share a line', () => {
  const lines = names(linesOf(cardKinds.segment.fields))
  expect(lines).toContain('size+sizeFrom')
  expect(lines).toContain('margin+retention+discountRate')
  expect(names(linesOf(cardKinds.contactPoint.fields))).toContain('startsOn+endsOn')
})

test.each(Object.values(cardKinds))('every field of a $kind stands on exactly one line', ({ fields }) => {
  expect(
    linesOf(fields)
      .flat()
      .map(([name]) => name)
      .sort(),
  ).toEqual(Object.keys(fields).sort())
})

test('what is filled is in sight, however far down it stands', () => {
  const { shown, folded } = foldLines(linesOf(cardKinds.contactPoint.fields), (name) => name === 'noCost')
  expect(names(shown)).toContain('noCost')
  expect(names(folded)).toContain('role')
})
