import {
  DefaultContextMenu,
  TldrawUiMenuGroup,
  TldrawUiMenuItem,
  TldrawUiMenuSubmenu,
  useEditor,
  useValue,
  type TLUiContextMenuProps,
} from 'tldraw'
import { can } from '@parley/model/access.ts'
import { useWords } from '../words/words.ts'
import { commentHere } from './comments/comment-here.ts'
import { selectedCards, setOnSelected } from './selected-cards.ts'
import { deskOf, type Alignment } from './desk.ts'
import { actNamed } from '../panels/acts/catalogue.ts'
import { isMac } from '../panels/acts/keys.ts'
import { writeTitle } from './answer-asked.ts'
import { sceneOf } from './scene.ts'
import { shapeOfCard } from './shape-ids.ts'

interface Item {
  id: string
  label: string
  kbd?: string
  readonlyOk?: boolean
  act: () => void
}

/** A key as tldraw writes it. */
const kbdOf = (act: string): string => (actNamed(act)?.keys?.[0] ?? '').replace('mod', isMac ? 'cmd' : 'ctrl')

const items = (all: readonly (Item | false)[]) =>
  all.map((item) => item && <TldrawUiMenuItem key={item.id} {...item} onSelect={item.act} />)

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

function CardItems() {
  const editor = useEditor()
  const { session, dialog } = sceneOf(editor)
  const { menu } = useWords().canvas
  const cards = useValue('selected cards', () => selectedCards(editor, session), [editor, session])
  const arranging = useArranging()
  const desk = deskOf(session)
  const [first, ...more] = cards
  if (!first) return null
  const locked = cards.every((card) => card.locked)
  const status = (wanted: 'active' | 'draft' | 'parked') => () =>
    setOnSelected(editor, session, 'status', wanted)
  const now = more.length === 0 ? (first.status ?? 'active') : undefined
  return (
    <>
      <TldrawUiMenuGroup id="card">
        {items([
          more.length === 0 && {
            id: 'title',
            label: menu.edit,
            act: () => writeTitle(editor, shapeOfCard(first.id)),
          },
          more.length === 0 && {
            id: 'link-to',
            label: menu.link,
            kbd: kbdOf('link'),
            act: () => dialog.set(first.id),
          },
        ])}
      </TldrawUiMenuGroup>
      <TldrawUiMenuGroup id="state">
        {items([
          {
            id: 'lock',
            label: locked ? menu.unlock : menu.lock,
            kbd: kbdOf('lock'),
            act: () => setOnSelected(editor, session, 'locked', locked ? undefined : true),
          },
          now !== 'draft' && { id: 'draft', label: menu.draft, act: status('draft') },
          now !== 'parked' && { id: 'park', label: menu.park, act: status('parked') },
          now !== 'active' && { id: 'active', label: menu.activate, act: status('active') },
        ])}
      </TldrawUiMenuGroup>
      {more.length > 0 && (
        <TldrawUiMenuGroup id="arrange">
          <TldrawUiMenuSubmenu id="arrange" label={menu.arrange}>
            <TldrawUiMenuGroup id="arranging">{items(arranging)}</TldrawUiMenuGroup>
          </TldrawUiMenuSubmenu>
          {items([
            {
              id: 'tidy-selection',
              label: menu.tidySelection,
              act: () => desk.tidyUp(cards.map(({ id }) => id)),
            },
          ])}
        </TldrawUiMenuGroup>
      )}
    </>
  )
}

/** What can be done with what is under the hand. */
export function BoardMenu(props: TLUiContextMenuProps) {
  const editor = useEditor()
  const { session } = sceneOf(editor)
  const desk = deskOf(session)
  const words = useWords()
  const { menu } = words.canvas
  const { tool } = words.comments
  const mayComment = can(session.me.getState().role, 'comment')
  const some = useValue('some', () => editor.getSelectedShapeIds().length > 0, [editor])
  const drawn = useValue('drawn', () => some && selectedCards(editor, session).length === 0, [
    editor,
    some,
    session,
  ])
  return (
    <DefaultContextMenu {...props}>
      <CardItems />
      {drawn && (
        <TldrawUiMenuGroup id="order">
          {items([
            {
              id: 'to-front',
              label: menu.toFront,
              kbd: kbdOf('toFront'),
              act: () => editor.bringToFront(editor.getSelectedShapeIds()),
            },
            {
              id: 'to-back',
              label: menu.toBack,
              kbd: kbdOf('toBack'),
              act: () => editor.sendToBack(editor.getSelectedShapeIds()),
            },
          ])}
        </TldrawUiMenuGroup>
      )}
      <TldrawUiMenuGroup id="talk">
        {items([
          mayComment && {
            id: 'comment',
            label: tool,
            kbd: kbdOf('comment'),
            readonlyOk: true,
            act: () => commentHere(editor),
          },
        ])}
      </TldrawUiMenuGroup>
      <TldrawUiMenuGroup id="edit">
        {items([
          some && {
            id: 'duplicate',
            label: menu.duplicate,
            kbd: kbdOf('duplicate'),
            act: () => desk.duplicate(),
          },
          some && { id: 'delete', label: menu.remove, kbd: kbdOf('delete'), act: () => desk.remove() },
        ])}
      </TldrawUiMenuGroup>
      {!some && (
        <TldrawUiMenuGroup id="board">
          {items([
            {
              id: 'select-all',
              label: menu.selectAll,
              kbd: kbdOf('selectAll'),
              readonlyOk: true,
              act: () => editor.selectAll(),
            },
            { id: 'tidy', label: menu.tidy, act: () => desk.tidyUp() },
          ])}
        </TldrawUiMenuGroup>
      )}
    </DefaultContextMenu>
  )
}
