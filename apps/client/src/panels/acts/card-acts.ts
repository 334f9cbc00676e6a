import {
  Archive,
  CircleCheck,
  CircleDashed,
  Lock,
  MessageCircle,
  Plus,
  Spline,
  TextCursorInput,
} from 'lucide-react'
import { setField } from '@parley/model/board/edit.ts'
import { cardKindNames, cardKinds, type CardKindName } from '@parley/model/cards/index.ts'
import { editOf } from '../../session/edit.ts'
import { talk } from '../../session/talk.ts'
import { ask, nameIt } from '../go-to.ts'
import type { Act, Here } from './act.ts'
import { mayDo, mayDraw, mayWrite, onCanvas, selectedCards, withCards } from './may.ts'

const only = (here: Here) => {
  const [first, ...more] = selectedCards(here)
  return more.length === 0 ? first : undefined
}

function put(kind: CardKindName, here: Here): void {
  if (mayDraw(here)) return void here.desk.placeCard(kind)
  const id = editOf(here.session).addCard({ kind })
  if (id !== undefined) nameIt(here.session, id)
}

/** One field of all selected cards, as one step. */
function setAll(here: Here, field: 'status' | 'locked', value: unknown): void {
  editOf(here.session).together((pen) => {
    for (const { id: card } of selectedCards(here)) setField(pen, { card }, [field], value)
  })
}

function link(here: Here): void {
  const card = only(here)
  if (card) here.desk.startLink(card.id)
  else here.desk.armTool('link')
}

/** What is said about the one card or link that is selected; else, on the canvas, the next press says where. */
function comment(here: Here): void {
  const { session, desk } = here
  const [first, ...more] = session.selected.getState()
  const { cards, links } = session.reader.board
  if (first !== undefined && more.length === 0 && cards.has(first)) talk(session, { about: { card: first } })
  else if (first !== undefined && more.length === 0 && links.has(first))
    talk(session, { about: { link: first } })
  else if (onCanvas(here)) desk.armTool('comment')
  else talk(session)
}

const locked = (here: Here): boolean => selectedCards(here).every((card) => card.locked)

const statuses = [
  ['draft', CircleDashed],
  ['parked', Archive],
  ['active', CircleCheck],
] as const
const statusWords = { draft: 'draft', parked: 'park', active: 'activate' } as const

export const cardActs: readonly Act[] = [
  {
    id: 'name',
    group: 'cards',
    label: (words) => words.canvas.menu.edit,
    icon: TextCursorInput,
    may: (here) => mayWrite(here) && only(here) !== undefined,
    run: (here) => {
      const card = only(here)
      if (card) ask(here.session, { write: { card: card.id, field: 'title' } })
    },
  },
  {
    id: 'link',
    group: 'cards',
    label: (words) => words.canvas.menu.link,
    icon: Spline,
    keys: ['l'],
    heard: 'onCanvas',
    may: mayDraw,
    run: link,
  },
  {
    id: 'comment',
    group: 'cards',
    label: (words) => words.comments.tool,
    icon: MessageCircle,
    keys: ['c'],
    heard: 'onCanvas',
    may: mayDo('comment'),
    run: comment,
  },
  {
    id: 'lock',
    group: 'cards',
    label: (words) => words.board.acts.lock,
    icon: Lock,
    keys: ['shift+l'],
    heard: 'onCanvas',
    may: withCards,
    run: (here) => setAll(here, 'locked', locked(here) ? undefined : true),
  },
  ...statuses.map(([status, icon]): Act => ({
    id: `status ${status}`,
    group: 'cards',
    label: (words) => words.canvas.menu[statusWords[status]],
    icon,
    may: (here) =>
      withCards(here) && selectedCards(here).some((card) => (card.status ?? 'active') !== status),
    run: (here) => setAll(here, 'status', status),
  })),
]

export const newCardActs: readonly Act[] = cardKindNames.map((kind) => ({
  id: `new ${kind}`,
  group: 'new',
  label: (words) => words.board.find.newCard(cardKinds[kind].word),
  about: () => cardKinds[kind].explains,
  icon: Plus,
  may: mayWrite,
  run: (here) => put(kind, here),
}))
