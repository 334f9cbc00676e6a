/** How wide a text is in one of the fonts of a card; the drawing surface is made once. */
export type Font = 'title' | 'say' | 'fact'

const fonts: Readonly<Record<Font, { css: string; guess: number }>> = {
  title: { css: '650 16px "Hanken Grotesk Variable", ui-sans-serif, system-ui, sans-serif', guess: 8.6 },
  say: { css: 'italic 430 15.5px "Literata Variable", ui-serif, Georgia, serif', guess: 7.4 },
  fact: { css: '420 13.5px "Hanken Grotesk Variable", ui-sans-serif, system-ui, sans-serif', guess: 6.9 },
}

const titleSize = 16

const surface = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d')
const widths = new Map<string, number>()
const most = 20_000

/** Whether the fonts that cards are written in are there, so that what is measured now stays true. */
export const haveFonts = (): boolean =>
  !surface || Object.values(fonts).every(({ css }) => document.fonts.check(css))

/** Waits for the fonts that cards are written in: before that, every width is that of another font. */
export async function fontsReady(): Promise<void> {
  if (!surface) return
  await Promise.allSettled(Object.values(fonts).map(({ css }) => document.fonts.load(css)))
  widths.clear()
}

export function widthOf(text: string, font: Font): number {
  const { css, guess } = fonts[font]
  if (!surface) return text.length * guess
  const key = `${font} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  if (widths.size > most) widths.clear()
  surface.font = css
  surface.textRendering = 'geometricPrecision'
  const { width } = surface.measureText(text)
  widths.set(key, width)
  return width
}

/** A line may break after a space or a hyphen, and between any two letters of scripts without spaces. */
export const pieces =
  /[\u3000-\u9fff\uac00-\ud7af\uf900-\ufaff]|[^\s\u3000-\u9fff\uac00-\ud7af\uf900-\ufaff-]*-?\s*/gu

/** On how many lines a text stands, never more than `limit`. A word longer than a line breaks inside. */
export function linesOf(text: string, font: Font, width: number, limit: number): number {
  let [lines, filled] = [1, 0]
  for (const [piece] of text.trim().matchAll(pieces)) {
    const whole = widthOf(piece, font)
    const bare = piece.endsWith(' ') ? widthOf(piece.trimEnd(), font) : whole
    if (filled > 0 && filled + bare > width) [lines, filled] = [lines + 1, 0]
    if (bare > width) {
      const more = Math.ceil(bare / width) - 1
      lines += more
      filled = bare - more * width
    } else filled += whole
    if (lines >= limit) return limit
  }
  return lines
}

/** How wide the longest word of a title is, in the height of its letters: what must fit on a line for none to break. */
export function longestWord(title: string): number {
  const words = [...title.matchAll(pieces)].map(([piece]) => widthOf(piece.trimEnd(), 'title'))
  return Math.max(1, ...words) / titleSize
}
