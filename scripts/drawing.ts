import type { Board } from '@parley/model/board/board.ts'
import { cardWidth, plot, type Curve, type Laid } from '@parley/model/board/plot.ts'
import { groupOf } from '@parley/model/cards/hue.ts'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import { linkKinds } from '@parley/model/links/index.ts'
import { inScope } from '@parley/model/rules/scope.ts'
import { clipped } from '@parley/model/rules/words.ts'
import { styleOf } from './drawing-style.ts'

export type Mark = 'error' | 'warning' | 'hint' | 'good'
/** What is pointed at in a drawing, by the id of a card or a link: how it is marked, and what is written on it. */
export type Notes = { marks: ReadonlyMap<string, Mark>; said: ReadonlyMap<string, readonly string[]> }
/** What is said of the plan as a whole goes by this id; no card has a blank one. */
export const thePlan = ''

const margin = 16
const narrowest = 380
const high = { ends: 22, kind: 18, title: 18, row: 17 }
/** What fits into a line. */
const letters = { title: 20, row: 23, verb: 20, plan: 56 }

type Face = { title: string[]; rows: string[]; mark: Mark | undefined }

/** A plan as an SVG: a box a card, an arrow a link, and what is pointed at marked. The same plan, the same text. */
export function drawing(board: Board, { marks, said }: Notes): string {
  const faceOf = ({ id, title }: Card): Face => ({
    title: inLines(title, letters.title, 3),
    rows: (said.get(id) ?? []).flatMap((row) => inLines(row, letters.row, 2)),
    mark: marks.get(id),
  })
  const { cards, curves, ...size } = plot(board, (card) => heightOf(faceOf(card)))
  const above = marks.has(thePlan) && !said.get(thePlan)?.length ? ['The plan as a whole'] : said.get(thePlan)
  const heading = headingDrawn(above ?? [], marks.get(thePlan))
  const [width, height] = [
    Math.max(size.width, narrowest) + 2 * margin,
    size.height + 2 * margin + heading.height,
  ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin - heading.height} ${width} ${height}" width="${width}" height="${height}">`,
    `<style>${styleOf(new Set(cards.map(({ card }) => hueOf(card))))}</style>`,
    arrowhead,
    ...heading.lines,
    ...curves.map((curve) => curveDrawn(curve, marks.get(curve.link.id))),
    ...cards.map((one) => cardDrawn(one, faceOf(one.card))),
    ...curves.map((curve) => verbDrawn(curve, said.get(curve.link.id) ?? [], marks.get(curve.link.id))),
    '</svg>',
    '',
  ].join('\n')
}

const arrowhead =
  '<defs><marker id="a" viewBox="0 0 7 7" refX="2" refY="3.5" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L7 3.5L0 7z"/></marker></defs>'

const hueOf = (card: Card): string => groupOf(card.kind, card.kind === 'strategy' ? card.strand : undefined)

const heightOf = ({ title, rows }: Face): number =>
  high.ends + high.kind + title.length * high.title + rows.length * high.row

/** What is said of the plan as a whole stands above it. */
function headingDrawn(said: readonly string[], mark: Mark | undefined) {
  const rows = said.flatMap((row) => inLines(row, letters.plan, 2))
  const height = rows.length > 0 ? rows.length * high.row + 12 : 0
  const lines = rows.map((row, at) => text(`plan ${marked(mark)}`, [0, at * high.row - height + 12], row))
  return { height, lines }
}

function cardDrawn({ card, x, y, height }: Laid, { title, rows, mark }: Face): string {
  const below = 26 + high.kind + title.length * high.title
  const sign = mark === 'good' ? '✓' : '!'
  return [
    `<g class="${hueOf(card)} ${mark ?? ''}" transform="translate(${x} ${y})">`,
    `<rect class="${mark ? 'marked' : ''}"${asleep(card)} width="${cardWidth}" height="${height}" rx="8"/>`,
    text('kind', [12, 22], cardKinds[card.kind].word),
    ...title.map((line, at) => text('title', [12, 24 + high.kind + at * high.title], line)),
    ...rows.map((row, at) => text(mark ? 'marked' : '', [12, below + at * high.row], row)),
    ...(mark ? [`<circle cx="${cardWidth}" r="10"/>`, text('sign', [cardWidth, 5], sign)] : []),
    '</g>',
  ].join('')
}

/** A draft or parked card is out of the rules' sight. */
const asleep = (card: Card): string => (inScope(card) ? '' : ' stroke-dasharray="6 4"')

const curveDrawn = ({ path }: Curve, mark: Mark | undefined): string =>
  `<path class="curve ${marked(mark)}" d="${path}" marker-end="url(#a)"/>`

const verbDrawn = ({ link, label }: Curve, said: readonly string[], mark: Mark | undefined): string =>
  text(
    `verb ${marked(mark)}`,
    [label.x, label.y],
    clipped([linkKinds[link.kind].verb, ...said].join(' '), letters.verb),
  )

const marked = (mark: Mark | undefined): string => (mark ? `marked ${mark}` : '')

const text = (kind: string, [x, y]: readonly [number, number], words: string): string =>
  `<text class="${kind.trim()}" x="${x}" y="${y}">${escaped(words)}</text>`

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Words in lines of so many letters, and so many lines at the most. */
function inLines(words: string, width: number, most: number): string[] {
  const lines: string[] = []
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const rest = lines.slice(most - 1).join(' ')
  return [...lines.slice(0, most - 1), ...(rest ? [rest] : [])].map((line) => clipped(line, width))
}
