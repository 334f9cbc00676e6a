import { Problem } from '../api/problem.ts'

export const pictureBytes = 10_000_000
/** Wide enough for a poster; more than this is a small file that unpacks to gigabytes. */
const mostPixels = 50_000_000

export type Picture = { type: string; bytes: Buffer; w: number; h: number }

const starts = (bytes: Buffer, at: number, text: string) =>
  bytes.toString('latin1', at, at + text.length) === text

/** The kind of picture its first bytes say, whatever its name or header says. SVG is a program, and is none. */
function kindOf(bytes: Buffer): 'png' | 'jpeg' | 'webp' | 'gif' | undefined {
  if (starts(bytes, 0, '\x89PNG\r\n\x1a\n')) return 'png'
  if (starts(bytes, 0, '\xff\xd8\xff')) return 'jpeg'
  if (starts(bytes, 0, 'RIFF') && starts(bytes, 8, 'WEBP')) return 'webp'
  if (starts(bytes, 0, 'GIF87a') || starts(bytes, 0, 'GIF89a')) return 'gif'
  return undefined
}

/** Draws the picture anew, so that nothing but pixels is kept: no place it was taken at, nothing hidden in it. */
export async function redraw(bytes: Buffer): Promise<Picture> {
  const kind = kindOf(bytes)
  if (!kind) throw new Problem('badInput', 'Only PNG, JPEG, WebP and GIF pictures can be put on a board.')
  // Its native half is dear to load, and many a server never sees a picture.
  const { default: sharp } = await import('sharp')
  try {
    const animated = kind === 'gif' || kind === 'webp'
    const source = sharp(bytes, { animated, limitInputPixels: mostPixels, failOn: 'error' })
    const { data, info } = await source.autoOrient().toFormat(kind).toBuffer({ resolveWithObject: true })
    return { type: `image/${kind}`, bytes: data, w: info.width, h: info.pageHeight ?? info.height }
  } catch {
    throw new Problem('badInput', 'This picture is damaged or too large to be drawn.')
  }
}
