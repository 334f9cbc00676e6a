import type { Board } from '@parley/model/board/board.ts'
import { todayOf } from '@parley/model/metrics/seen.ts'
import { shownMoney } from '../../shown-number.ts'
import { font, room, wide, type Ink, type Slide } from './paper.ts'

/** What the plan is called, when it runs, what there is for it. */
export function titleSlide(slide: Slide, board: Board, { words, formats, tint }: Ink): void {
  const { title, startsOn, endsOn, budget, currency } = board.plan
  const day = (iso: string) => formats.date(iso, 'full')
  const said = [
    startsOn && endsOn && words.brief.runs(day(startsOn), day(endsOn)),
    budget !== undefined && words.brief.money(shownMoney(budget, currency)),
    words.brief.asOf(day(todayOf(board))),
  ]
  slide.background = { color: tint('paper') }
  slide.addShape('rect', { x: 0, y: 0, w: 0.25, h: wide.h, fill: { color: tint('accent') } })
  const line = { x: room.x + 0.4, w: room.w - 0.8, fontFace: font, margin: 0 }
  slide.addText(title || words.board.untitled, {
    ...line,
    y: 2.1,
    h: 1.8,
    fontSize: 44,
    bold: true,
    color: tint('ink'),
    valign: 'bottom',
    fit: 'shrink',
  })
  slide.addText(said.filter(Boolean).join(' '), {
    ...line,
    y: 4.1,
    h: 0.9,
    fontSize: 18,
    color: tint('ink-soft'),
    valign: 'top',
  })
}
