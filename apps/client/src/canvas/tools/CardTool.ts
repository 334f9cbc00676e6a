import { StateNode } from 'tldraw'
import type { CardKindName } from '@parley/model/cards/index.ts'
import { sceneOf } from '../scene.ts'
import { placeCard } from './place-card.ts'

/** Waits for a press, and puts a card of the armed kind down there. */
export class CardTool extends StateNode {
  static override id = 'card'

  override onEnter({ kind }: { kind?: CardKindName }): void {
    sceneOf(this.editor).armed.set(kind)
    this.editor.setCursor({ type: 'cross', rotation: 0 })
  }

  override onExit(): void {
    sceneOf(this.editor).armed.set(undefined)
    this.editor.setCursor({ type: 'default', rotation: 0 })
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
