import { BoxSelect, Copy, Redo2, Trash2, Undo2 } from 'lucide-react'
import { editOf } from '../../session/edit.ts'
import { nameOf } from '../kind-look.ts'
import type { Act, Here } from './act.ts'
import { mayDraw, mayWrite, onCanvas, selectedCards } from './may.ts'

/** The canvas lets go of a gesture first. */
const step = (which: 'undo' | 'redo') => (here: Here) => {
  if (onCanvas(here)) here.desk[which]()
  else here.session.undo[which]()
}

const selectedLinks = ({ session }: Here): string[] =>
  session.selected.getState().filter((id) => session.reader.board.links.has(id))

function remove(here: Here): void {
  const { session, desk, words, say } = here
  const [first, ...more] = selectedCards(here)
  if (onCanvas(here)) desk.remove()
  else if (!first) editOf(session).removeLinks(selectedLinks(here))
  else if (first.locked) return say({ says: words.canvas.lockedCards(1) })
  else editOf(session).removeCards([first, ...more].filter((card) => !card.locked).map(({ id }) => id))
  const { cards, links } = session.reader.board
  // What is locked stays, and stays selected: the next key may be the one that unlocks it.
  session.selected.setState((ids) => ids.filter((id) => cards.has(id) || links.has(id)), true)
  if (!first || more.length > 0 || cards.has(first.id)) return
  say({
    says: words.board.inspector.deleted(nameOf(first, words.board.inspector.untitled)),
    action: { label: words.board.findings.takeBack, onSelect: () => step('undo')(here) },
  })
}

/** Whatever is selected, drawings too: those the canvas alone knows. */
const some = (here: Here): boolean =>
  mayWrite(here) && (mayDraw(here) || here.session.selected.getState().length > 0)

export const editActs: readonly Act[] = [
  {
    id: 'undo',
    group: 'edit',
    label: (words) => words.board.find.undo,
    icon: Undo2,
    keys: ['mod+z'],
    heard: 'inLiveFields',
    may: mayWrite,
    run: step('undo'),
  },
  {
    id: 'redo',
    group: 'edit',
    label: (words) => words.board.find.redo,
    icon: Redo2,
    keys: ['mod+shift+z', 'mod+y'],
    heard: 'inLiveFields',
    may: mayWrite,
    run: step('redo'),
  },
  {
    id: 'selectAll',
    group: 'edit',
    label: (words) => words.canvas.menu.selectAll,
    icon: BoxSelect,
    keys: ['mod+a'],
    heard: 'onCanvas',
    may: onCanvas,
    run: ({ desk }) => desk.selectAll(),
  },
  {
    id: 'duplicate',
    group: 'edit',
    label: (words) => words.canvas.menu.duplicate,
    icon: Copy,
    keys: ['mod+d'],
    heard: 'onCanvas',
    may: mayDraw,
    run: ({ desk }) => desk.duplicate(),
  },
  {
    id: 'delete',
    group: 'edit',
    label: (words) => words.canvas.menu.remove,
    icon: Trash2,
    keys: ['delete', 'backspace'],
    heard: 'onCanvas',
    may: some,
    run: remove,
  },
]
