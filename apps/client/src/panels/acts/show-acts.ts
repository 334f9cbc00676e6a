import { boardViews } from '../board-views.ts'
import { hasPlace } from '../find/places.ts'
import { showIn } from '../go-to.ts'
import type { Act, Here } from './act.ts'
import { selectedCards } from './may.ts'
import { viewIcons } from './view-acts.ts'

const only = (here: Here) => {
  const [first, ...more] = selectedCards(here)
  return more.length === 0 ? first : undefined
}

/** From the selected card to its place in each other view that has one. */
export const showActs: readonly Act[] = boardViews.map((view) => ({
  id: `show ${view}`,
  group: 'cards',
  label: ({ board }) => board.acts.showIn(board.views[view]),
  icon: viewIcons[view],
  may: (here) => {
    const card = only(here)
    return card !== undefined && here.view !== view && hasPlace(view, card, here.session.reader.board)
  },
  run: (here) => {
    const card = only(here)
    if (card) showIn(here.session, card.id, view, here.go)
  },
}))
