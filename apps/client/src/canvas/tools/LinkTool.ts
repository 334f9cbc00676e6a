import { StateNode } from 'tldraw'
import { sceneOf } from '../scene.ts'
import { beginLink, cancelLink, cardAt, dropLink, moveLink } from './link-gesture.ts'

/** Draws a link from the card that is pressed to the one where the hand lets go. */
export class LinkTool extends StateNode {
  static override id = 'link'

  override onEnter(): void {
    this.editor.setCursor({ type: 'cross', rotation: 0 })
  }

  override onExit(): void {
    cancelLink(this.editor)
    this.editor.setCursor({ type: 'default', rotation: 0 })
  }

  override onPointerDown(): void {
    const { currentPagePoint } = this.editor.inputs
    const card = cardAt(this.editor, currentPagePoint)
    if (card && !this.editor.getIsReadonly()) beginLink(this.editor, card, currentPagePoint)
  }

  override onPointerMove(): void {
    moveLink(this.editor, this.editor.inputs.currentPagePoint)
  }

  override onPointerUp(): void {
    if (dropLink(this.editor)) this.editor.setCurrentTool('select')
  }

  override onCancel(): void {
    if (sceneOf(this.editor).linking.get()) cancelLink(this.editor)
    else this.editor.setCurrentTool('select')
  }
}
