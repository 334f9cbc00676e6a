import { mix } from '../../../canvas/picture/coloured.ts'
import type { Figure, FigureLine } from '../../figures/figure.ts'
import { font, head, room, type Ink, type Slide } from './paper.ts'

/** A figure: bars as a chart that can be changed, a grid and facts as a table. */
export function figureSlide(slide: Slide, figure: Figure, ink: Ink): void {
  head(slide, figure.title, figure.says, ink)
  slide.addNotes(figure.says)
  if (figure.draws === 'bars') addBars(slide, figure, ink)
  else addTable(slide, figure, ink)
}

function addBars(slide: Slide, { columns, lines, title, written }: Figure, { tint }: Ink): void {
  // A chart counts its lines from below.
  const known = lines.filter(({ cells }) => cells.some((cell) => cell !== undefined)).toReversed()
  const data = columns.map((name, at) => ({
    name,
    labels: known.map((line) => line.name),
    // Of what nobody knows there is no bar.
    values: known.map(({ cells }) => cells[at]?.value ?? Number.NaN),
  }))
  const text = { color: tint('ink'), fontFace: font }
  slide.addChart('bar', data, {
    ...room,
    altText: title,
    barDir: 'bar',
    barGapWidthPct: 60,
    catAxisLabelColor: text.color,
    catAxisLabelFontFace: font,
    catAxisLabelFontSize: 13,
    chartColors: columns.length > 1 ? [tint('line-strong'), tint('accent')] : [tint('accent')],
    dataLabelColor: text.color,
    dataLabelFontFace: font,
    dataLabelFontSize: 12,
    dataLabelFormatCode: written ?? '#,##0',
    legendColor: text.color,
    legendFontFace: font,
    legendPos: 'b',
    showLegend: columns.length > 1,
    showValue: true,
    valAxisHidden: true,
    valAxisMinVal: 0,
    valGridLine: { style: 'none' },
  })
}

function addTable(slide: Slide, figure: Figure, ink: Ink): void {
  const { tint, words } = ink
  const { columns, lines, head: first, draws } = figure
  const soft = { color: tint('ink-soft'), fontFace: font, fontSize: 13 }
  const most = Math.max(1, ...lines.flatMap(({ cells }) => cells.map((cell) => cell?.value ?? 0)))
  const titles = [first, ...columns].map((text, at) => ({
    text,
    options: { ...soft, align: at > 0 ? ('center' as const) : ('left' as const) },
  }))
  const row = ({ name, cells }: FigureLine) => [
    { text: name, options: { color: tint('ink'), fontFace: font, fontSize: 14 } },
    ...cells.map((cell) => {
      const share = draws === 'grid' ? (cell?.value ?? 0) / most : 0
      const hole = draws === 'grid' && share === 0
      return {
        text: hole ? words.figures.hole : (cell?.shown ?? words.figures.unknown),
        options: {
          fontFace: font,
          fontSize: hole ? 11 : 16,
          bold: !hole,
          align: 'center' as const,
          color: tint(hole ? 'ink-faint' : 'ink'),
          ...(share > 0 && { fill: { color: mix(tint('accent'), 0.12 + 0.3 * share, tint('paper')) } }),
        },
      }
    }),
  ]
  slide.addTable([titles, ...lines.map(row)], {
    x: room.x,
    y: room.y,
    w: room.w,
    rowH: Math.min(0.55, room.h / (lines.length + 1)),
    valign: 'middle',
    border: { type: 'solid', pt: 0.5, color: tint('line') },
    autoPage: true,
    autoPageRepeatHeader: true,
  })
}
