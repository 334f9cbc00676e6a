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

const kinds = ['png', 'jpeg', 'webp', 'gif'] as const
/** What would run, were the file shown as something else than a picture. */
const cargo = [
  '<script>alert(1)</script>',
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>',
  '<html><body onload=alert(1)>',
  '*/=alert(1)/*',
  '<?php system($_GET[0]); ?>',
  '%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>',
  'PK\u0003\u0004mallory.jar',
  '#!/bin/sh\nexit',
]
const marks = /<script|<svg|<html|alert\(1\)|<\?php|%PDF|mallory|#!\/bin/

/** A picture that is something else as well: behind it, in its words, or in a part of it that nobody looks at. */
async function twoThings(kind: (typeof kinds)[number], load: string): Promise<Buffer[]> {
  const about = { IFD0: { Copyright: load, ImageDescription: load, Artist: load } }
  const spoken = await plain(8, 8).withExif(about).toFormat(kind).toBuffer()
  const bare = await plain(8, 8).toFormat(kind).toBuffer()
  const profiled = await plain(8, 8)
    .withXmp(`<x>${load.replaceAll(/[<&]/g, '')}</x>`)
    .toFormat(kind)
    .toBuffer()
  return [
    Buffer.concat([bare, Buffer.from(load)]),
    Buffer.concat([spoken, Buffer.from(load)]),
    spoken,
    profiled,
  ]
}

test('of a picture that is a page or a program as well only the picture is kept', async () => {
  let tried = 0
  for (const kind of kinds)
    for (const load of cargo)
      for (const bytes of await twoThings(kind, load)) {
        tried += 1
        // One that the reader takes for damaged is refused, which is as good.
        const kept = await redraw(bytes).catch(() => undefined)
        if (!kept) continue
        expect(kept.type).toBe(`image/${kind}`)
        expect([kind, load, marks.exec(kept.bytes.toString('latin1'))?.[0]]).toEqual([kind, load, undefined])
      }
  expect(tried).toBe(128)
})

const before = [
  '',
  ' ',
  '\n',
  '\ufeff',
  '<!-- -->',
  '<?xml version="1.0"?>',
  '\0',
  'GIF',
  '\u0089PN',
  'RIFF\0\0\0\0',
  'BM',
  'II*\0',
]
const drawings = [
  '<svg onload="alert(1)"/>',
  '<SVG><script>alert(1)</script></SVG>',
  '<svg><foreignObject><iframe src="javascript:alert(1)"/></foreignObject></svg>',
  '<svg><use href="data:image/svg+xml;base64,PHN2Zz4="/></svg>',
  '<svg><image href="http://127.0.0.1/"/></svg>',
  '<!DOCTYPE svg SYSTEM "file:///etc/passwd"><svg/>',
  '<html><script>alert(1)</script></html>',
  '%PDF-1.7',
  'ftypavif',
  '8BPS',
  'PK\u0003\u0004',
  '\u001f\u008b\u0008',
  '<?php ?>',
  '%!PS-Adobe',
  'id=\u0000\u0000\u0001\u0000',
]

test('what begins as no picture is none, whatever stands behind', async () => {
  const tries = before.flatMap((one) => drawings.map((two) => one + two))
  expect(tries.length).toBe(180)
  for (const text of tries)
    await expect(redraw(Buffer.from(text, 'latin1')), text).rejects.toThrow(
      'Only PNG, JPEG, WebP and GIF pictures',
    )
})
