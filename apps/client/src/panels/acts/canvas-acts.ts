import {
  Eraser,
  Frame,
  Hand,
  Highlighter,
  Maximize,
  MousePointer2,
  MoveUpRight,
  Pencil,
  ScanSearch,
  StickyNote,
  Type,
  ZoomIn,
  ZoomOut,
  type LucideIcon,
} from 'lucide-react'
import { zoomStep, type DeskTool } from '../../canvas/desk.ts'
import type { Act, Here } from './act.ts'
import { mayDraw, onCanvas } from './may.ts'

type Tool = Exclude<DeskTool, 'card' | 'comment' | 'link'>
const tools: readonly (readonly [Tool, LucideIcon, string])[] = [
  ['select', MousePointer2, 'v'],
  ['hand', Hand, 'h'],
  ['note', StickyNote, 'n'],
  ['frame', Frame, 'f'],
  ['draw', Pencil, 'd'],
  ['highlight', Highlighter, 'shift+d'],
  ['eraser', Eraser, 'e'],
  ['text', Type, 't'],
  ['arrow', MoveUpRight, 'a'],
]
const looks: readonly Tool[] = ['select', 'hand']

export const toolActs: readonly Act[] = tools.map(([tool, icon, key]) => ({
  id: `tool ${tool}`,
  group: 'tools',
  label: (words) => words.canvas.tools[tool],
  icon,
  keys: [key],
  heard: 'onCanvas',
  may: looks.includes(tool) ? onCanvas : mayDraw,
  run: ({ desk }) => desk.armTool(tool),
}))

const some = (here: Here): boolean => onCanvas(here) && here.session.selected.getState().length > 0

export const lookActs: readonly Act[] = [
  {
    id: 'fit',
    group: 'look',
    label: (words) => words.canvas.zoom.fit,
    icon: Maximize,
    keys: ['shift+1'],
    heard: 'onCanvas',
    may: onCanvas,
    run: ({ desk }) => desk.zoomToFit(),
  },
  {
    id: 'zoomIn',
    group: 'look',
    label: (words) => words.canvas.zoom.in,
    icon: ZoomIn,
    keys: ['+', '=', 'mod+='],
    heard: 'onCanvas',
    may: onCanvas,
    run: ({ desk }) => desk.zoomBy(zoomStep),
  },
  {
    id: 'zoomOut',
    group: 'look',
    label: (words) => words.canvas.zoom.out,
    icon: ZoomOut,
    keys: ['-', 'mod+-'],
    heard: 'onCanvas',
    may: onCanvas,
    run: ({ desk }) => desk.zoomBy(1 / zoomStep),
  },
  {
    id: 'zoomWhole',
    group: 'look',
    label: (words) => words.board.acts.zoomWhole,
    icon: ScanSearch,
    keys: ['shift+0'],
    heard: 'onCanvas',
    may: onCanvas,
    run: ({ desk }) => desk.zoomSet(1),
  },
  {
    id: 'zoomSelected',
    group: 'look',
    label: (words) => words.board.acts.zoomSelected,
    icon: ScanSearch,
    keys: ['shift+2'],
    heard: 'onCanvas',
    may: some,
    run: ({ desk, session }) => desk.zoomTo(session.selected.getState()),
  },
]
