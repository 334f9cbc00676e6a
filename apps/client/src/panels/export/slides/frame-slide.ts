import type PptxGenJS from 'pptxgenjs'
import { cardKinds } from '@parley/model/cards/index.ts'
import { linkKinds } from '@parley/model/links/index.ts'
import { faceOf } from '../../../canvas/card-size.ts'
import type { Box } from '../../../canvas/links/route.ts'
import { along } from '../../../canvas/links/route.ts'
import { around, type LaidCard, type LaidLink, type LaidOut } from '../../../canvas/picture/laid-out.ts'
import { wordsOf } from '../../../canvas/picture/row-words.ts'
import { groupOf, nameOf } from '../../kind-look.ts'
import { font, moreRoom, type Ink, type Slide } from './paper.ts'

type ShapeName = PptxGenJS.SHAPE_NAME
type Scale = { at: (box: Box) => Box; points: (px: number) => number; inch: number }

/** Smaller than this nobody reads a fact; from there on a card says its kind and title alone. */
const readable = 6
const inPoints = 72
const edge = 0.05

/** As large as there is room, never larger than on the canvas. */
function scaleTo(frame: Box): Scale {
  const inch = Math.min(moreRoom.w / frame.w, moreRoom.h / frame.h, 1 / 72)
  const [left, top] = [
    moreRoom.x + (moreRoom.w - frame.w * inch) / 2,
    moreRoom.y + (moreRoom.h - frame.h * inch) / 2,
  ]
  return {
    inch,
    points: (px) => px * inch * inPoints,
    at: ({ x, y, w, h }) => ({
      x: left + (x - frame.x) * inch,
      y: top + (y - frame.y) * inch,
      w: w * inch,
      h: h * inch,
    }),
  }
}

/** A part of the canvas: each card a shape with text, each link a line; a picture beneath for what is drawn by hand. */
export function frameSlide(
  slide: Slide,
  frame: Box,
  { cards, links }: LaidOut,
  drawing: string | undefined,
  ink: Ink,
): void {
  // A card that lies across the edge is there whole.
  const scale = scaleTo(around([frame, ...cards.map(({ box }) => box)]))
  const whole = scale.at(frame)
  if (drawing) slide.addImage({ data: drawing, ...whole, altText: ink.words.exporting.slides.drawing })
  for (const link of links) addLink(slide, link, scale, ink)
  for (const card of cards) addCard(slide, card, scale, ink)
}

function addCard(
  slide: Slide,
  { card, around: look, box }: LaidCard,
  scale: Scale,
  { tint, ...language }: Ink,
): void {
  const { words } = language
  const far = scale.points(13.5) < readable
  const group = groupOf({ kind: card.kind, strand: look.strand })
  const kind = cardKinds[card.kind].word
  const size = (px: number) => Math.max(4, Math.round(scale.points(px) * 10) / 10)
  const line = (text: string, px: number, look: object) => ({
    text,
    options: { fontSize: size(px), breakLine: true, ...look },
  })
  const rows = far ? [] : faceOf(card, look, box.w, language).rows
  const said = [
    ...(far ? [] : [line(kind, 12, { color: tint(`${group}-ink`) })]),
    line(nameOf(card, words.board.inspector.untitled), far ? 32 : 16, { bold: true, color: tint('ink') }),
    ...rows.flatMap((row) => {
      const text = wordsOf(row)
      return text ? [line(text, 13.5, { color: tint('ink-soft'), italic: row.is === 'say' })] : []
    }),
  ]
  slide.addText(said, {
    ...scale.at(box),
    objectName: `${kind}: ${card.title}`,
    shape: 'roundRect',
    rectRadius: Math.min(0.12, 14 * scale.inch),
    fill: { color: tint(far ? `${group}-block` : `${group}-surface`) },
    line: { color: tint(`${group}-line`), width: 0.75 },
    fontFace: font,
    margin: Math.max(1, scale.points(10)),
    valign: 'top',
    fit: 'shrink',
  })
}

const ownCurve: string = 'custGeom'
/** The library draws curves by their points; the list of shapes in its types forgets them. */
const isShape = (name: string): name is ShapeName => name === ownCurve

/** A curve of its own, with the head where it leads. */
function addLink(slide: Slide, { link, route }: LaidLink, scale: Scale, { tint }: Ink): void {
  const spots = [route.start, route.bend, route.turn, route.end].map((spot) =>
    scale.at({ ...spot, w: 0, h: 0 }),
  )
  const [start, bend, turn, end] = spots
  if (!start || !bend || !turn || !end) return
  const [x, y] = [Math.min(...spots.map((spot) => spot.x)), Math.min(...spots.map((spot) => spot.y))]
  const w = Math.max(edge, ...spots.map((spot) => spot.x - x))
  const h = Math.max(edge, ...spots.map((spot) => spot.y - y))
  const colour = linkKinds[link.kind].stroke === 'loop' ? tint('loop-ink') : tint('line-strong')
  if (!isShape(ownCurve)) return
  slide.addShape(ownCurve, {
    x,
    y,
    w,
    h,
    points: [
      { x: start.x - x, y: start.y - y, moveTo: true },
      {
        x: end.x - x,
        y: end.y - y,
        curve: { type: 'cubic', x1: bend.x - x, y1: bend.y - y, x2: turn.x - x, y2: turn.y - y },
      },
    ],
    line: { color: colour, width: 0.75, endArrowType: 'triangle' },
  })
  if (scale.points(12) >= readable) addVerb(slide, { link, route }, scale, tint)
}

function addVerb(slide: Slide, { link, route }: LaidLink, scale: Scale, tint: Ink['tint']): void {
  const { verb } = linkKinds[link.kind]
  const middle = along(route, 0.5)
  const [w, h] = [verb.length * 7 + 10, 18]
  slide.addText(verb, {
    ...scale.at({ x: middle.x - w / 2, y: middle.y - h / 2, w, h }),
    fontFace: font,
    fontSize: Math.round(scale.points(11)),
    color: tint('ink-soft'),
    fill: { color: tint('paper') },
    align: 'center',
    valign: 'middle',
    margin: 0,
  })
}
