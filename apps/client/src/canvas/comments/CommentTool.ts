import { StateNode } from 'tldraw'
import type { About } from '@parley/model/comments.ts'
import { talk } from '../../session/talk.ts'
import { sceneOf } from '../scene.ts'
import { idsOf } from '../share-selection.ts'

/** Waits for a press, and opens the comments about what lies there: a card, a link, or the place itself. */
export class CommentTool extends StateNode {
  static override id = 'comment'

  override onEnter(): void {
    this.editor.setCursor({ type: 'cross', rotation: 0 })
  }

  override onExit(): void {
    this.editor.setCursor({ type: 'default', rotation: 0 })
  }

  override onPointerUp(): void {
    this.begin(this.editor.inputs.currentPagePoint)
  }

  override onKeyUp({ key }: { key: string }): void {
    if (key === 'Enter') this.begin(this.editor.getViewportPageBounds().center)
  }

  override onCancel(): void {
    this.editor.setCurrentTool('select')
  }

  private begin(point: { x: number; y: number }): void {
    const { editor } = this
    editor.setCurrentTool('select')
    talk(sceneOf(editor).session, { about: aboutAt(this, point) })
  }
}

function aboutAt({ editor }: StateNode, point: { x: number; y: number }): About {
  const { session } = sceneOf(editor)
  const hit = editor.getShapeAtPoint(point, { hitInside: true, margin: 6 })
  const [id] = hit ? idsOf([hit.id], session) : []
  const { cards, links } = session.reader.board
  if (id !== undefined && cards.has(id)) return { card: id }
  if (id !== undefined && links.has(id)) return { link: id }
  return { point: { x: Math.round(point.x), y: Math.round(point.y) } }
}
