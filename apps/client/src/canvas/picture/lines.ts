import { linesOf, pieces, widthOf, type Font } from '../measure.ts'

/** The sizes that `measure.ts` measures at. */
const sizes: Readonly<Record<Font, number>> = { title: 16, say: 15.5, fact: 13.5 }

/** How wide a text is in a font at a size. */
export const widthAt = (text: string, font: Font, size: number): number =>
  (widthOf(text, font) * size) / sizes[font]

/** A text that ends in dots where it does not fit. */
export function cut(text: string, font: Font, width: number, size = sizes[font]): string {
  if (widthAt(text, font, size) <= width) return text
  const letters = Array.from(text)
  while (letters.length > 0 && widthAt(`${letters.join('')}…`, font, size) > width) letters.pop()
  return letters.length > 0 ? `${letters.join('').trimEnd()}…` : ''
}

/** A text broken into lines where a card breaks it, the last one ending in dots where more would follow. */
export function brokenInto(text: string, font: Font, width: number, limit: number): string[] {
  const lines: string[] = []
  let line = ''
  const fits = (more: string) => widthOf((line + more).trimEnd(), font) <= width
  for (const [piece] of text.trim().matchAll(pieces)) {
    if (line !== '' && !fits(piece)) {
      lines.push(line.trimEnd())
      line = ''
    }
    for (const letter of fits(piece) ? [piece] : piece) {
      if (!fits(letter)) {
        lines.push(line)
        line = ''
      }
      line += letter
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  const [shown, rest] = [lines.slice(0, limit), lines.slice(limit)]
  const last = shown.at(-1)
  return rest.length === 0 || last === undefined
    ? shown
    : [...shown.slice(0, -1), cut(`${last} ${rest.join(' ')}`, font, width)]
}

/** The narrowest width on which a text takes no more lines: a title’s lines are of about one length. */
export function balanced(text: string, font: Font, width: number, limit: number): number {
  const lines = linesOf(text, font, width, limit)
  // What is cut anyway uses the whole width.
  if (lines === 1 || linesOf(text, font, width, limit + 1) > limit) return width
  let [narrow, wide] = [width / lines, width]
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2
    if (linesOf(text, font, middle, limit + 1) > lines) narrow = middle
    else wide = middle
  }
  return wide
}
