import { ArrowLeftToLine, ArrowRightToLine, ListFilter, PanelRight, TriangleAlert } from 'lucide-react'
import { hasPanel } from '../board-views.ts'
import { showTab } from '../shown-tab.ts'
import type { Act, Here } from './act.ts'
import { onCanvas } from './may.ts'
import { goToPart } from './parts.ts'

const beside = ({ view, phone }: Here): boolean => hasPanel(view) && !phone
const part = (by: 1 | -1) => (here: Here) =>
  goToPart(by, onCanvas(here) ? () => here.desk.focus() : undefined)

/** What stands beside the view, and how the keyboard comes there and back. */
export const panelActs: readonly Act[] = [
  {
    id: 'inspector',
    group: 'page',
    label: (words) => words.board.panel.inspector,
    icon: PanelRight,
    keys: ['i'],
    may: beside,
    run: ({ session }) => showTab(session, 'inspector'),
  },
  {
    id: 'findings',
    group: 'plan',
    label: (words) => words.board.panel.findings,
    icon: TriangleAlert,
    may: beside,
    run: ({ session }) => showTab(session, 'findings'),
  },
  {
    id: 'filter',
    group: 'views',
    label: (words) => words.filter.open,
    icon: ListFilter,
    run: ({ open }) => open('filter'),
  },
  {
    id: 'nextPart',
    group: 'page',
    label: (words) => words.board.acts.nextPart,
    icon: ArrowRightToLine,
    keys: ['f6'],
    heard: 'whileWriting',
    run: part(1),
  },
  {
    id: 'previousPart',
    group: 'page',
    label: (words) => words.board.acts.previousPart,
    icon: ArrowLeftToLine,
    keys: ['shift+f6'],
    heard: 'whileWriting',
    run: part(-1),
  },
]
