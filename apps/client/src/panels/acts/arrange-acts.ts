import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceBetween,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceBetween,
  BringToFront,
  LayoutGrid,
  SendToBack,
} from 'lucide-react'
import type { Alignment } from '../../canvas/desk.ts'
import type { Act, Here } from './act.ts'
import { mayDraw, selectedCards } from './may.ts'

const several = (here: Here): boolean => mayDraw(here) && selectedCards(here).length > 1

const alignments = [
  ['left', AlignStartVertical, 'alignLeft'],
  ['centre', AlignCenterVertical, 'alignCentre'],
  ['right', AlignEndVertical, 'alignRight'],
  ['top', AlignStartHorizontal, 'alignTop'],
  ['middle', AlignCenterHorizontal, 'alignMiddle'],
  ['bottom', AlignEndHorizontal, 'alignBottom'],
  ['across', AlignHorizontalSpaceBetween, 'distributeAcross'],
  ['down', AlignVerticalSpaceBetween, 'distributeDown'],
] as const satisfies readonly (readonly [Alignment, unknown, string])[]

export const arrangeActs: readonly Act[] = [
  {
    id: 'tidy',
    group: 'arrange',
    label: (words) => words.canvas.menu.tidy,
    icon: LayoutGrid,
    may: mayDraw,
    run: ({ desk }) => desk.tidyUp(),
  },
  {
    id: 'tidySelection',
    group: 'arrange',
    label: (words) => words.canvas.menu.tidySelection,
    icon: LayoutGrid,
    may: several,
    run: (here) => here.desk.tidyUp(selectedCards(here).map(({ id }) => id)),
  },
  ...alignments.map(([how, icon, name]): Act => ({
    id: `align ${how}`,
    group: 'arrange',
    label: (words) => words.canvas.menu[name],
    icon,
    may: several,
    run: ({ desk }) => desk.align(how),
  })),
  {
    id: 'toFront',
    group: 'arrange',
    label: (words) => words.canvas.menu.toFront,
    icon: BringToFront,
    keys: [']'],
    heard: 'onCanvas',
    may: mayDraw,
    run: ({ desk }) => desk.order('front'),
  },
  {
    id: 'toBack',
    group: 'arrange',
    label: (words) => words.canvas.menu.toBack,
    icon: SendToBack,
    keys: ['['],
    heard: 'onCanvas',
    may: mayDraw,
    run: ({ desk }) => desk.order('back'),
  },
]
