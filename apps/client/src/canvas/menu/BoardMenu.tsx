import { DefaultContextMenu, useEditor, useValue, type TLUiContextMenuProps } from 'tldraw'
import { mayOn } from '@parley/model/access.ts'
import { useWords } from '../../words/words.ts'
import { commentHere } from '../comments/comment-here.ts'
import { deskOf } from '../desk.ts'
import { sceneOf } from '../scene.ts'
import { selectedCards } from '../selected-cards.ts'
import { CardItems } from './CardItems.tsx'
import { Items, kbdOf } from './Items.tsx'

/** What can be done with what is under the hand. */
export function BoardMenu(props: TLUiContextMenuProps) {
  const editor = useEditor()
  const { session } = sceneOf(editor)
  const some = useValue('some', () => editor.getSelectedShapeIds().length > 0, [editor])
  const drawn = useValue('drawn', () => some && selectedCards(editor, session).length === 0, [
    editor,
    some,
    session,
  ])
  return (
    <DefaultContextMenu {...props}>
      <CardItems />
      {drawn && <OrderItems />}
      <TalkItems />
      {some ? <EditItems /> : <WholeBoard />}
    </DefaultContextMenu>
  )
}

/** What is drawn, and is no card, lies over or under the rest. */
function OrderItems() {
  const editor = useEditor()
  const { menu } = useWords().canvas
  return (
    <Items
      id="order"
      of={[
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
      ]}
    />
  )
}

function TalkItems() {
  const editor = useEditor()
  const { tool } = useWords().comments
  const mayComment = mayOn(sceneOf(editor).session.me.getState(), 'comment')
  const comment = {
    id: 'comment',
    label: tool,
    kbd: kbdOf('comment'),
    readonlyOk: true,
    act: () => commentHere(editor),
  }
  return <Items id="talk" of={[mayComment && comment]} />
}

function EditItems() {
  const desk = deskOf(sceneOf(useEditor()).session)
  const { menu } = useWords().canvas
  return (
    <Items
      id="edit"
      of={[
        {
          id: 'duplicate',
          label: menu.duplicate,
          kbd: kbdOf('duplicate'),
          act: () => desk.duplicate(),
        },
        { id: 'delete', label: menu.remove, kbd: kbdOf('delete'), act: () => desk.remove() },
      ]}
    />
  )
}

/** Where nothing is selected. */
function WholeBoard() {
  const editor = useEditor()
  const desk = deskOf(sceneOf(editor).session)
  const { menu } = useWords().canvas
  return (
    <Items
      id="board"
      of={[
        {
          id: 'select-all',
          label: menu.selectAll,
          kbd: kbdOf('selectAll'),
          readonlyOk: true,
          act: () => editor.selectAll(),
        },
        { id: 'tidy', label: menu.tidy, act: () => desk.tidyUp() },
      ]}
    />
  )
}
