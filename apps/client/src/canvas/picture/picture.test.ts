import { expect, test } from 'vitest'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { linesOf } from '../measure.ts'
import { hexOf, unmixed } from './coloured.ts'
import { covers } from './embed-fonts.ts'
import { framesOn } from './frames.ts'
import { scaleFor } from './png.ts'
import { balanced, brokenInto, cut } from './lines.ts'

test('a text stands on the lines that its card keeps for it, every word of it, the last ending in dots where it is cut', () => {
  const title = 'Refill bay with Saturday demonstrator'
  const lines = brokenInto(title, 'title', 212, 3)
  expect(lines.join(' ')).toBe(title)
  expect(lines).toHaveLength(linesOf(title, 'title', 212, 3))
  expect(brokenInto(title, 'title', 120, 2)).toEqual(['Refill bay', 'with Saturda…'])
  expect(brokenInto('', 'title', 120, 2)).toEqual([])
})

test('a word longer than its line breaks inside, and loses no letter', () => {
  const word = 'Recommendationbyregulars'
  const lines = brokenInto(word, 'title', 100, 5)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join('')).toBe(word)
})

test('lines of a title are of about one length, and no more of them', () => {
  const title = 'Petter, the red bag on Fridays'
  const wide = balanced(title, 'title', 212, 3)
  expect(wide).toBeLessThan(212)
  expect(linesOf(title, 'title', wide, 3)).toBe(linesOf(title, 'title', 212, 3))
})

test('what fits is not cut, and where nothing fits nothing stands', () => {
  expect(cut('Loyal', 'fact', 200)).toBe('Loyal')
  expect(cut('Loyal', 'fact', 0)).toBe('')
})

test('a file has colours of its own', () => {
  expect(hexOf('rgb(253, 252, 1)')).toBe('#fdfc01')
  expect(unmixed('fill="color-mix(in oklab, #000000 25%, #ffffff)"')).toBe('fill="#bfbfbf"')
})

test('a font comes along where it holds a letter of the text', () => {
  const hungarian = new Set(Array.from('Ő', (letter) => letter.codePointAt(0) ?? 0))
  expect(covers('U+0000-00FF,U+0131', hungarian)).toBe(false)
  expect(covers('U+0100-02BA, U+02BD-02C5', hungarian)).toBe(true)
  expect(covers('U+01??', hungarian)).toBe(true)
})

test('frames are read row by row; one within another is a part of it', () => {
  const frame = (id: string, x: number, y: number, rest: object = {}) => ({
    id: `shape:${id}`,
    type: 'frame',
    x,
    y,
    props: { w: 400, h: 300, name: id },
    ...rest,
  })
  const canvas = [
    frame('third', 0, 500),
    frame('second', 450, -20),
    frame('first', 0, 0),
    frame('within', 10, 10, { parentId: 'shape:first' }),
    { id: 'shape:note', type: 'note', x: 0, y: 0, props: {} },
  ]
  const board = boardFrom({ ...sketch('segment s "Regulars"'), canvas })
  expect(framesOn(board).map(({ name }) => name)).toEqual(['first', 'second', 'third'])
})

test('a picture is twice as sharp as the screen, or as large as a browser holds one', () => {
  expect(scaleFor({ width: 1_000, height: 800 })).toBe(2)
  expect(scaleFor({ width: 90_000, height: 300 }) * 90_000).toBeCloseTo(16_384)
  const scale = scaleFor({ width: 9_000, height: 9_000 })
  expect(scale).toBeLessThan(1)
  expect((9_000 * scale) ** 2).toBeCloseTo(2 ** 26)
})
