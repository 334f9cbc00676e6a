import { readFile } from 'node:fs/promises'
import { sketch } from '@parley/model/board/sketch.ts'
import { expect, scenario } from '../cast.ts'
import { fileOf } from '../people/Someone.ts'

/** So many cards, forty in a row. */
const cards = (count: number): string =>
  Array.from({ length: count }, (_, one) => {
    const [x, y] = [(one % 40) * 300, Math.floor(one / 40) * 200]
    return `segment c${one} "Number ${one} of all" x=${x} y=${y}`
  }).join('\n')

const frame = {
  id: 'shape:f',
  type: 'frame',
  index: 'a0',
  x: -40,
  y: -40,
  props: { w: 340, h: 300, name: 'People' },
}
/** Its letters are set by the browser, which makes it another kind of picture. */
const note = {
  id: 'shape:note',
  type: 'note',
  x: 40,
  y: 400,
  props: {
    richText: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ask the shop' }] }],
    },
  },
}
const plan = {
  ...fileOf(
    sketch(`
      plan "Pouch" ownBrand=Brimberg
      segment regulars "Regulars" size=1200 brandShares={"Brimberg":68,"Halden":32} x=0 y=0
      contactPoint bay "Refill bay" x=600 y=0
      feedback tin "The tin is waste" x=600 y=400
      bay touches regulars`),
  ),
  canvas: [frame, note],
}

/** What can be read in a drawing. */
const wordsIn = (svg: string): string =>
  svg
    .replace(/<style>.*?<\/style>/s, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

const groundOf = (svg: string): string | undefined => /<rect[^>]+fill="(#\w+)"/.exec(svg)?.[1]

/** Width and height as a PNG says them, behind its signature. */
async function sizeOf(path: string): Promise<[number, number]> {
  const bytes = await readFile(path)
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

scenario(
  'What both see on the canvas goes out as a drawing with its fonts and colours inside, whole or in part',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(plan)
    await bob.joins(board, { invitedBy: alice })
    await bob.types(' of the bay', { in: 'regulars', after: 'Regulars' })
    await bob.leaves()
    await alice.seesCard('regulars', 'Regulars of the bay')

    const drawing = await readFile(await alice.exports('Drawing (SVG)'), 'utf8')
    for (const says of ['Regulars of the bay', 'touches', '1 of 5', '68', 'Refill bay', 'Ask the shop'])
      expect(wordsIn(drawing)).toContain(says)
    expect(drawing.match(/@font-face\{font-family:["']Hanken Grotesk Variable/)).not.toBeNull()
    expect(groundOf(drawing)).toBe('#f1f0ec')
    expect(drawing.match(/var\(--(?!tl)|https?:\/\/(?!www\.w3\.org)/)).toBeNull()
    const dark = await readFile(await alice.exports('Drawing (SVG)', 'Dark'), 'utf8')
    expect(groundOf(dark)).toBe('#141210')

    const [width] = await sizeOf(await alice.exports('Picture (PNG)'))
    expect(width).toBeGreaterThan(1_600)

    const people = wordsIn(await readFile(await alice.exports('Drawing (SVG)', 'Frame: People'), 'utf8'))
    expect(people).toContain('Regulars of the bay')
    expect(people).not.toContain('The tin is waste')

    // A picture needs no canvas on the screen: here the list is open.
    await alice.selects('tin')
    await alice.page.getByRole('link', { name: 'Outline' }).click()
    await alice.isTold('Everything the canvas can do, this list can do.')
    const chosen = wordsIn(await readFile(await alice.exports('Drawing (SVG)', 'The one selected'), 'utf8'))
    expect(chosen).toContain('1 of 5')
    expect(chosen).not.toContain('Regulars')
    const far = await readFile(await alice.exports('Drawing (SVG)', 'As blocks with their titles'), 'utf8')
    expect(wordsIn(far)).toContain('The tin is waste')
    expect(wordsIn(far)).not.toContain('1 of 5')
  },
)

scenario('All of a thousand cards are in the picture, also those out of sight', async ({ alice }) => {
  await alice.opensANewBoard(cards(1_000))
  const drawing = await readFile(await alice.exports('Drawing (SVG)'), 'utf8')
  const drawn = new Set(wordsIn(drawing).match(/Number \d+ of all/g))
  expect(drawn.size).toBe(1_000)
  const [width, height] = await sizeOf(await alice.exports('Picture (PNG)'))
  expect(Math.min(width, height)).toBeGreaterThan(1_000)
})

scenario('A picture larger than a browser holds is made smaller, and says so', async ({ alice }) => {
  await alice.opensANewBoard('segment near "Near" x=0 y=0\nsegment far "Far" x=90000 y=0')
  const [width] = await sizeOf(await alice.exports('Picture (PNG)'))
  expect(width).toBeLessThan(90_000)
  await alice.isTold(/it was scaled to \d+/)
})
