import {
  Keyboard,
  LayoutGrid,
  Megaphone,
  MessageCircle,
  Presentation,
  Search,
  Settings2,
  UserRound,
} from 'lucide-react'
import { talk } from '../../session/talk.ts'
import { announceLevels, setAnnouncing } from '../useAnnouncing.ts'
import type { Act } from './act.ts'
import { mayWrite } from './may.ts'

export const peopleActs: readonly Act[] = [
  {
    id: 'comments',
    group: 'people',
    label: (words) => words.comments.title,
    icon: MessageCircle,
    run: ({ session }) => talk(session),
  },
  {
    id: 'workshop',
    group: 'people',
    label: (words) => words.round.lead,
    icon: Presentation,
    may: mayWrite,
    run: ({ workshop }) => workshop(),
  },
  {
    id: 'summon',
    group: 'people',
    label: (words) => words.board.people.summon,
    icon: Megaphone,
    may: (here) => mayWrite(here) && here.session.others.getState().length > 0,
    run: ({ session, words, say }) => {
      session.say({ summons: Date.now() })
      say({ says: words.board.people.summoned })
    },
  },
  ...announceLevels.map((level): Act => ({
    id: `announce ${level}`,
    group: 'people',
    label: (words) => words.board.acts.announce(words.board.people.announcing[level]),
    icon: Settings2,
    run: ({ words, say }) => {
      setAnnouncing(level)
      say({ says: words.board.acts.announced(words.board.people.announcing[level]) })
    },
  })),
]

export const pageActs: readonly Act[] = [
  {
    id: 'find',
    group: 'page',
    label: (words) => words.board.find.open,
    icon: Search,
    keys: ['mod+k', 'mod+f'],
    heard: 'whileWriting',
    run: ({ find }) => find(),
  },
  {
    id: 'keys',
    group: 'page',
    label: (words) => words.board.acts.sheet.title,
    icon: Keyboard,
    keys: ['?', 'mod+/'],
    run: ({ open }) => open('keys'),
  },
  {
    id: 'boards',
    group: 'page',
    label: (words) => words.ui.allBoards,
    icon: LayoutGrid,
    run: ({ go }) => go('/'),
  },
  {
    id: 'account',
    group: 'page',
    label: (words) => words.account.own,
    icon: UserRound,
    run: ({ go }) => go('/account'),
  },
]
