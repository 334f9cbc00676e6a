import { TldrawUiMenuSubmenu, useEditor, useValue } from 'tldraw'
import type { Card } from '@parley/model/cards/index.ts'
import { useWords } from '../../words/words.ts'
import { writeTitle } from '../answer-asked.ts'
import { deskOf, type Alignment } from '../desk.ts'
import { sceneOf } from '../scene.ts'
import { selectedCards, setOnSelected } from '../selected-cards.ts'
import { shapeOfCard } from '../shape-ids.ts'
import { Items, kbdOf } from './Items.tsx'

/** What can be done with the cards that are selected; where none is, nothing. */
export function CardItems() {
  const editor = useEditor()
  const { session } = sceneOf(editor)
  const cards = useValue('selected cards', () => selectedCards(editor, session), [editor, session])
  const [first, ...more] = cards
  if (!first) return null
  return (
    <>
      {more.length === 0 && <OneCard card={first} />}
      <StateItems cards={cards} now={more.length === 0 ? (first.status ?? 'active') : undefined} />
      {more.length > 0 && <ArrangeItems cards={cards} />}
    </>
  )
}

function OneCard({ card: { id } }: { card: Card }) {
  const editor = useEditor()
  const { dialog } = sceneOf(editor)
  const { menu } = useWords().canvas
  return (
    <Items
      id="card"
      of={[
        { id: 'title', label: menu.edit, act: () => writeTitle(editor, shapeOfCard(id)) },
        { id: 'link-to', label: menu.link, kbd: kbdOf('link'), act: () => dialog.set(id) },
      ]}
    />
  )
}

/** `now`: the state that one card is in; of several any may be chosen. */
function StateItems({ cards, now }: { cards: readonly Card[]; now: string | undefined }) {
  const editor = useEditor()
  const { session } = sceneOf(editor)
  const { menu } = useWords().canvas
  const locked = cards.every((card) => card.locked)
  const set = (field: 'locked' | 'status', value: unknown) => () =>
    setOnSelected(editor, session, field, value)
  return (
    <Items
      id="state"
      of={[
        {
          id: 'lock',
          label: locked ? menu.unlock : menu.lock,
          kbd: kbdOf('lock'),
          act: set('locked', locked ? undefined : true),
        },
        now !== 'draft' && { id: 'draft', label: menu.draft, act: set('status', 'draft') },
        now !== 'parked' && { id: 'park', label: menu.park, act: set('status', 'parked') },
        now !== 'active' && { id: 'active', label: menu.activate, act: set('status', 'active') },
      ]}
    />
  )
}

function ArrangeItems({ cards }: { cards: readonly Card[] }) {
  const desk = deskOf(sceneOf(useEditor()).session)
  const { menu } = useWords().canvas
  const tidy = {
    id: 'tidy-selection',
    label: menu.tidySelection,
    act: () => desk.tidyUp(cards.map(({ id }) => id)),
  }
  return (
    <Items id="arrange" of={[tidy]}>
      <TldrawUiMenuSubmenu id="arrange" label={menu.arrange}>
        <Items id="arranging" of={useArranging()} />
      </TldrawUiMenuSubmenu>
    </Items>
  )
}

function useArranging() {
  const desk = deskOf(sceneOf(useEditor()).session)
  const { menu } = useWords().canvas
  const labels: Readonly<Record<Alignment, string>> = {
    left: menu.alignLeft,
    centre: menu.alignCentre,
    right: menu.alignRight,
    top: menu.alignTop,
    middle: menu.alignMiddle,
    bottom: menu.alignBottom,
    across: menu.distributeAcross,
    down: menu.distributeDown,
  }
  return (Object.keys(labels) as Alignment[]).map((how) => ({
    id: `align-${how}`,
    label: labels[how],
    act: () => desk.align(how),
  }))
}
