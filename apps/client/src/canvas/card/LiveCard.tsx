import { useValue, type Editor } from 'tldraw'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { useWords } from '../../words/words.ts'
import { fitsLinking } from '../links/fits.ts'
import { detailOf } from '../lod.ts'
import { saidBy, sceneOf } from '../scene.ts'
import { litOf } from '../selection.ts'
import { CardFace, UnreadableFace, type CardState } from './CardFace.tsx'
import type { CardShape } from './record.ts'
import { useSaid } from './useSaid.ts'

/** One watched value a card: reading several would wake it several times for one change. */
function stateKey(editor: Editor, shape: CardShape): string {
  const scene = sceneOf(editor)
  const pulse = scene.pulse.get()
  const linking = scene.linking.get()
  const fit = linking ? fitsLinking(scene, linking, saidBy(editor, shape)) : ''
  const mine = litOf(editor).get().has(shape.id) ? 'mine' : ''
  const editing = editor.getEditingShapeId() === shape.id ? 'editing' : ''
  return [detailOf(editor).get(), mine, editing, fit, pulse.ids.has(shape.id) ? 'pulse' : ''].join('|')
}

/** A card that follows what happens around it: zoom, selection, findings, people, a link being drawn. */
export function LiveCard({ editor, shape }: { editor: Editor; shape: CardShape }) {
  const { id, props } = shape
  const { canvas } = useWords()
  const card = useSaid(editor, shape)
  const key = useValue('card state', () => stateKey(editor, shape), [editor, shape])
  const mark = useValue('mark', () => sceneOf(editor).marks.get(id), [editor, id])
  const holders = useValue('holders', () => sceneOf(editor).holders.get(id), [editor, id])
  const talk = useValue('talk', () => sceneOf(editor).talk.get(id), [editor, id])
  const given = useValue('votes', () => sceneOf(editor).votes.get(id), [editor, id])
  const noted = useValue('noted', () => sceneOf(editor).notes.get(id) === true, [editor, id])
  const aside = useValue('aside', () => sceneOf(editor).aside.get(id) === true, [editor, id])
  const [detail, mine, editing, fit, pulse] = key.split('|')
  const state = {
    detail: detail as CardState['detail'],
    mine: Boolean(mine),
    editing: Boolean(editing) && !card?.locked,
    dim: fit === 'dim' || aside,
    fits: fit === 'over',
    pulse: Boolean(pulse),
    mark,
    talk,
    noted,
    holders,
    given,
  }
  const broken = (_error: unknown, retry: () => void) => (
    <button type="button" style={{ pointerEvents: 'all' }} onClick={retry}>
      {canvas.states.broken}
    </button>
  )
  if (!card) return props.unreadable && <UnreadableFace unreadable={props.unreadable} state={state} />
  return (
    // A new card value clears what the last one broke.
    <ErrorBoundary fallback={broken}>
      <CardFace card={card} around={props.around} width={props.w} state={state} />
    </ErrorBoundary>
  )
}
