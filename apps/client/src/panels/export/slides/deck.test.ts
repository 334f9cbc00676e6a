import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { language } from '../../../words/words.ts'
import { deckOf, type Shown } from './deck.ts'

const frame = { id: 'shape:a', type: 'frame', x: -40, y: -40, props: { w: 700, h: 300, name: 'People' } }
const board = boardFrom({
  ...sketch(`
    plan "Pouch & tin" currency=EUR budget=1500
    segment regulars "Regulars <b>" x=0 y=0
    contactPoint bay "Refill bay" x=400 y=0
    feedback tin "The tin is waste" x=2000 y=2000
    strategy sells "Sell" strand=sales x=2300 y=2000
    budgetLine shelf "Shelf" planned=1500 x=2300 y=2200
    bay touches regulars
    shelf countsTo sells`),
  canvas: [frame],
})

const dot =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

/** A deck as a program that opens it finds it: each slide’s own words, and what else lies in the file. */
async function opened(shown: Partial<Shown> = {}) {
  const deck = await deckOf(
    board,
    { frames: true, figures: true, drawingIn: () => Promise.resolve(undefined), ...shown },
    { ...language(), tint: () => '#2a4696' },
  )
  const bytes = await deck.write({ outputType: 'uint8array' })
  if (!(bytes instanceof Uint8Array)) throw new Error('There is no file.')
  const zip = await JSZip.loadAsync(bytes)
  const paths = Object.keys(zip.files)
  const read = async (path: string) => {
    const text = (await zip.file(path)?.async('string')) ?? ''
    const parsed = new DOMParser().parseFromString(text, 'application/xml')
    expect(parsed.querySelector('parsererror')).toBeNull()
    return parsed
  }
  const slides = paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
  const said = await Promise.all(
    slides.map(async (path) =>
      [...(await read(path)).getElementsByTagName('a:t')].map((one) => one.textContent).join(' | '),
    ),
  )
  return { paths, said, read }
}

test('a plan is a title, a slide for each frame with its cards as text, and a slide for each figure', async () => {
  const { said } = await opened()
  expect(said[0]).toContain('Pouch & tin | There are €1,500 for it.')
  expect(said[1]).toContain('People')
  expect(said[1]).toContain('Segment | Regulars <b>')
  expect(said[1]).toContain('touches')
  expect(said[1]).not.toContain('The tin is waste')
  expect(said.slice(2).map((one) => one.split(' | ')[0])).toEqual([
    'What people said, and its way back',
    'Money in two strands',
    'Money by means',
  ])
})

test('a chart carries its numbers, to be changed where it is shown', async () => {
  const { paths, read } = await opened()
  const charts = paths.filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))
  expect(charts).toHaveLength(3)
  const values = [...(await read(charts[1] ?? '')).getElementsByTagName('c:v')].map((one) => one.textContent)
  expect(values).toContain('Sales')
  expect(values).toContain('1500')
  expect(paths.filter((path) => path.endsWith('.xlsx'))).toHaveLength(3)
})

test('what is drawn by hand lies beneath the cards as a picture', async () => {
  const { paths } = await opened({ drawingIn: () => Promise.resolve(dot) })
  expect(paths.filter((path) => /^ppt\/media\/.+\.png$/.test(path))).toHaveLength(1)
})

test('frames and figures can be had alone; without a frame the whole canvas is one slide', async () => {
  expect((await opened({ figures: false })).said).toHaveLength(2)
  expect((await opened({ frames: false })).said).toHaveLength(4)
  const whole = await deckOf(
    { ...board, drawings: boardFrom(sketch('segment s "S"')).drawings },
    { frames: true, figures: false, drawingIn: () => Promise.resolve(undefined) },
    { ...language(), tint: () => '#2a4696' },
  )
  const bytes = await whole.write({ outputType: 'uint8array' })
  if (!(bytes instanceof Uint8Array)) throw new Error('There is no file.')
  const slide = await (await JSZip.loadAsync(bytes)).file('ppt/slides/slide2.xml')?.async('string')
  expect(slide).toContain('The whole canvas')
  expect(slide).toContain('The tin is waste')
})
