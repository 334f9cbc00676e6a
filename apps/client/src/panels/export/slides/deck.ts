import PptxGenJS from 'pptxgenjs'
import type { Board } from '@parley/model/board/board.ts'
import { framesOn, type Frame } from '../../../canvas/picture/frames.ts'
import { around, laidOut, within } from '../../../canvas/picture/laid-out.ts'
import { figuresOf } from '../../figures/figures.ts'
import { figureSlide } from './figure-slide.ts'
import { frameSlide } from './frame-slide.ts'
import { head, wide, type Ink } from './paper.ts'
import { titleSlide } from './title-slide.ts'

export type Shown = {
  frames: boolean
  figures: boolean
  /** What is drawn by hand in a frame, as the address of a picture; undefined where nothing is. */
  drawingIn: (frame: Frame) => Promise<string | undefined>
}

/** A plan as slides: its title, a slide for each frame, a slide for each figure. */
export async function deckOf(board: Board, shown: Shown, ink: Ink): Promise<PptxGenJS> {
  const deck = new PptxGenJS()
  deck.layout = wide.name
  deck.title = board.plan.title
  deck.company = 'Parley'
  titleSlide(deck.addSlide(), board, ink)
  if (shown.frames) await addFrames(deck, board, shown, ink)
  if (shown.figures) for (const figure of figuresOf(board, ink)) figureSlide(deck.addSlide(), figure, ink)
  return deck
}

/** Without a frame all that lies on the canvas is one. */
async function addFrames(deck: PptxGenJS, board: Board, { drawingIn }: Shown, ink: Ink): Promise<void> {
  const said = ink.words.exporting
  const all = laidOut(board)
  const frames = framesOn(board)
  for (const [at, frame] of frames.entries()) {
    const slide = deck.addSlide()
    head(slide, frame.name.trim() || said.picture.unnamed(at + 1), undefined, ink)
    frameSlide(slide, frame, within(all, frame), await drawingIn(frame), ink)
  }
  if (frames.length > 0 || all.cards.length === 0) return
  const slide = deck.addSlide()
  head(slide, said.picture.all, undefined, ink)
  frameSlide(slide, around(all.cards.map(({ box }) => box)), all, undefined, ink)
}
