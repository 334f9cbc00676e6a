import { StateNode } from 'tldraw'
import { setTitle } from '@parley/model/board/edit.ts'
import type { CardKindName } from '@parley/model/cards/index.ts'
import { sceneOf } from '../scene.ts'
import { placeCard } from './place-card.ts'

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, [contenteditable=true]')

/** Waits for a press, and puts a card of the armed kind down there. */
export class CardTool extends StateNode {
  static override id = 'card'

  override onEnter({ kind }: { kind?: CardKindName }): void {
    sceneOf(this.editor).armed.set(kind)
    this.editor.setCursor({ type: 'cross', rotation: 0 })
    addEventListener('keydown', this.write, { capture: true })
  }

  override onExit(): void {
    removeEventListener('keydown', this.write, { capture: true })
    sceneOf(this.editor).armed.set(undefined)
    this.editor.setCursor({ type: 'default', rotation: 0 })
  }

  /** Who begins to write instead of saying where gets the card in a free spot, with what she writes in it. */
  readonly write = (event: KeyboardEvent): void => {
    const { editor } = this
    const kind = sceneOf(editor).armed.get()
    const writes =
      event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
    if (!kind || !writes || isField(event.target)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const card = placeCard(editor, kind)
    if (card !== undefined) setTitle(sceneOf(editor).session.pen, card, event.key)
  }

  override onPointerUp(): void {
    const kind = sceneOf(this.editor).armed.get()
    if (kind) placeCard(this.editor, kind, this.editor.inputs.currentPagePoint)
    if (this.editor.isIn('card')) this.editor.setCurrentTool('select')
  }

  override onCancel(): void {
    this.editor.setCurrentTool('select')
  }
}
