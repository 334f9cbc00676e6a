import { FileHelpers } from 'tldraw'
import type { Picture } from './picture.ts'

/** Sharp on screens of today and on paper. */
const wished = 2
/** What browsers on desks hold in one picture, in pixels along a side and in all; a phone holds less. */
const most = { side: 16_384, pixels: 2 ** 26 }

/** A picture as pixels, and how many of them stand for one px at 100 %; undefined where the browser cannot. */
export async function pngOf(picture: Picture): Promise<{ blob: Blob; scale: number } | undefined> {
  const image = await imageOf(picture.svg)
  for (let scale = scaleFor(picture); scale > 0.05; scale /= 2) {
    const blob = await painted(image, picture, scale)
    if (blob) return { blob, scale }
  }
  return undefined
}

/** As sharp as wished, or as a picture of that size can be. */
export function scaleFor({ width, height }: Pick<Picture, 'width' | 'height'>): number {
  const bySide = most.side / Math.max(width, height)
  return Math.min(wished, bySide, Math.sqrt(most.pixels / (width * height)))
}

/** A picture as an address that holds it all. */
export const addressOf = (picture: Blob): Promise<string> => FileHelpers.blobToDataUrl(picture)

/** From any other address a picture with notes in it may be shown, and not be read again. */
async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = await addressOf(new Blob([svg], { type: 'image/svg+xml' }))
  await image.decode()
  return image
}

/** A surface that is too large for this browser cannot be had, or gives nothing. */
async function painted(
  image: HTMLImageElement,
  { width, height }: Picture,
  scale: number,
): Promise<Blob | null> {
  const surface = document.createElement('canvas')
  surface.width = Math.floor(width * scale)
  surface.height = Math.floor(height * scale)
  surface.getContext('2d')?.drawImage(image, 0, 0, surface.width, surface.height)
  return new Promise((resolve) => surface.toBlob(resolve, 'image/png'))
}
