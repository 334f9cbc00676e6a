import {
  BadgeCheck,
  Camera,
  Download,
  FileCheck2,
  Footprints,
  History,
  ListChecks,
  Scale,
  ScrollText,
  Share2,
  TextCursorInput,
} from 'lucide-react'
import { writePlanTitle } from '../bar/plan-title.ts'
import type { Act } from './act.ts'
import { mayDo, mayWrite } from './may.ts'

/** What is done with the plan as a whole. */
export const planActs: readonly Act[] = [
  {
    id: 'rename',
    group: 'plan',
    label: (words) => words.board.planMenu.rename,
    icon: TextCursorInput,
    may: mayWrite,
    run: writePlanTitle,
  },
  {
    id: 'share',
    group: 'plan',
    label: (words) => words.board.planMenu.share,
    icon: Share2,
    may: mayDo('invite'),
    run: ({ open }) => open('share'),
  },
  {
    id: 'guide',
    group: 'plan',
    label: (words) => words.board.guide.title,
    icon: Footprints,
    may: mayWrite,
    run: ({ guide }) => guide(),
  },
  {
    id: 'rules',
    group: 'plan',
    label: (words) => words.board.rules.title,
    icon: ListChecks,
    run: ({ rules }) => rules(),
  },
  {
    id: 'reviews',
    group: 'plan',
    label: (words) => words.review360.open,
    icon: Scale,
    may: mayDo('review'),
    run: ({ reviews }) => reviews(),
  },
  {
    id: 'snapshots',
    group: 'plan',
    label: (words) => words.snapshots.open,
    icon: Camera,
    run: ({ open }) => open('snapshots'),
  },
  {
    id: 'history',
    group: 'plan',
    label: (words) => words.history.open,
    icon: History,
    may: mayDo('seePast'),
    run: ({ history }) => history(),
  },
  {
    id: 'ask',
    group: 'plan',
    label: (words) => words.review.ask.open,
    icon: FileCheck2,
    may: mayDo('ask'),
    run: ({ open }) => open('ask'),
  },
  {
    id: 'approvals',
    group: 'plan',
    label: (words) => words.review.approvals.open,
    icon: BadgeCheck,
    run: ({ open }) => open('approvals'),
  },
  {
    id: 'export',
    group: 'plan',
    label: (words) => words.exporting.open,
    icon: Download,
    run: (here) => here.exporting(),
  },
  {
    id: 'audit',
    group: 'plan',
    label: (words) => words.audit.open,
    icon: ScrollText,
    may: mayDo('audit'),
    run: ({ open }) => open('audit'),
  },
]
