import {
  BookOpen,
  CalendarDays,
  ChartColumn,
  Frame,
  ListTree,
  Megaphone,
  RefreshCw,
  Route,
  type LucideIcon,
} from 'lucide-react'
import { boardViews, viewAt, type BoardViewName } from '../board-views.ts'
import type { Act } from './act.ts'

export const viewIcons: Readonly<Record<BoardViewName, LucideIcon>> = {
  canvas: Frame,
  journey: Route,
  calendar: CalendarDays,
  loop: RefreshCw,
  numbers: ChartColumn,
  voice: Megaphone,
  outline: ListTree,
  brief: BookOpen,
}

export const viewActs: readonly Act[] = boardViews.map((view, at) => ({
  id: `view ${view}`,
  group: 'views',
  label: (words) => words.board.views[view],
  icon: viewIcons[view],
  keys: [`mod+alt+${at + 1}`],
  may: (here) => here.view !== view,
  run: ({ go }) => go(viewAt(view, location.search)),
}))
