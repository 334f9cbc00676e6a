import { FoldHorizontal, UnfoldHorizontal } from 'lucide-react'
import { moveCards } from '@parley/model/board/edit.ts'
import { widthOf } from '../../canvas/card-size.ts'
import { editOf } from '../../session/edit.ts'
import { freeOf } from '../many/many.ts'
import type { Act, Here } from './act.ts'
import { mayDraw, selectedCards } from './may.ts'

/** As far as a hand would pull a card's edge at once. */
const step = 60

const some = (here: Here): boolean => mayDraw(here) && freeOf(selectedCards(here)).length > 0

/** What is pulled by a hand at a card's side is done by these without one. */
function widen(here: Here, by: number): void {
  const widths = freeOf(selectedCards(here)).map(
    ({ id, w }) => [id, { w: widthOf(widthOf(w) + by) }] as const,
  )
  editOf(here.session).together((pen) => moveCards(pen, new Map(widths)))
}

export const widthActs: readonly Act[] = [
  {
    id: 'wider',
    group: 'arrange',
    label: (words) => words.canvas.menu.wider,
    icon: UnfoldHorizontal,
    may: some,
    run: (here) => widen(here, step),
  },
  {
    id: 'narrower',
    group: 'arrange',
    label: (words) => words.canvas.menu.narrower,
    icon: FoldHorizontal,
    may: some,
    run: (here) => widen(here, -step),
  },
]
