import sharp from 'sharp'
import { expect, test } from 'vitest'
import { pictureBytes, redraw } from './picture.ts'

const plain = (width: number, height: number, background = '#2a4696') =>
  sharp({ create: { width, height, channels: 3, background } })

/** A picture that moves: a frame for each colour. */
async function moving(width: number, height: number, ...colours: string[]): Promise<Buffer> {
  const frames = await Promise.all(colours.map((colour) => plain(width, height, colour).png().toBuffer()))
  return sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer()
}

const refused = 'This picture is damaged or too large to be drawn.'

test('a picture that ends too soon is refused with a sentence', async () => {
  for (const kind of ['png', 'jpeg', 'webp', 'gif'] as const) {
    const noisy = sharp({
      create: {
        width: 200,
        height: 200,
        channels: 3,
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
        background: '#000',
      },
    })
    const bytes = await noisy.toFormat(kind).toBuffer()
    await expect(redraw(bytes.subarray(0, bytes.length / 2)), kind).rejects.toThrow(refused)
  }
})

test('a picture that claims to be of any size is refused before it is unpacked', async () => {
  const bytes = await plain(10, 10).png().toBuffer()
  bytes.writeUInt32BE(200_000, 16)
  bytes.writeUInt32BE(200_000, 20)
  await expect(redraw(bytes)).rejects.toThrow(refused)
})

test('a small file that unpacks to more than a poster is refused, and one at the edge is kept', async () => {
  const bomb = await plain(9_000, 9_000).png().toBuffer()
  expect(bomb.length).toBeLessThan(pictureBytes)
  await expect(redraw(bomb)).rejects.toThrow(refused)
  expect(await redraw(await plain(7_000, 7_000).png().toBuffer())).toMatchObject({ w: 7_000, h: 7_000 })
})

test('a picture that moves still does, and its size is that of one frame', async () => {
  const kept = await redraw(await moving(40, 30, 'red', 'green', 'blue'))
  expect(kept).toMatchObject({ type: 'image/gif', w: 40, h: 30 })
  expect((await sharp(kept.bytes, { animated: true }).metadata()).pages).toBe(3)
})

test('what follows a picture in its file is not kept', async () => {
  const bytes = Buffer.concat([
    await plain(10, 10).png().toBuffer(),
    Buffer.from('<script>alert(1)</script>'),
  ])
  const kept = await redraw(bytes)
  expect(kept.bytes.includes('<script>')).toBe(false)
})

test.each([
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  [
    'an SVG behind a name',
    '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>',
  ],
  ['a page', '<!doctype html><script>alert(1)</script>'],
  ['nothing', ''],
  ['half a signature', '\u0089PNG'],
])('%s is no picture, whatever it is called', async (_name, text) => {
  await expect(redraw(Buffer.from(text))).rejects.toThrow('Only PNG, JPEG, WebP and GIF pictures')
})
