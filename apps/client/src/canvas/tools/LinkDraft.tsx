import { useEditor, useValue, type Editor } from 'tldraw'
import { routeBetween, sidesOf, spotOn, type Box, type Side } from '../links/route.ts'
import { sceneOf } from '../scene.ts'
import { shapeOfCard } from '../shape-ids.ts'
import styles from './tools.module.css'

/** The link under way: from its card to the hand; let go, to the other card until its verb is chosen. */
function draftOf(editor: Editor): { path: string; pending: boolean } | undefined {
  const scene = sceneOf(editor)
  const boxOf = (card: string) => editor.getShapePageBounds(shapeOfCard(card))
  const linking = scene.linking.get()
  const under = linking ?? scene.choosing.get()
  const from = under && boxOf(under.from)
  const to = linking ? { x: linking.x, y: linking.y, w: 0, h: 0 } : under && 'to' in under && boxOf(under.to)
  if (!under || !from || !to) return undefined
  return { path: pathBetween(from, to, under.side), pending: !linking }
}

function pathBetween(from: Box, to: Box, chosen: Side | undefined): string {
  const [facing, arrives] = sidesOf(from, to)
  const leaves = chosen ?? facing
  const { start, bend, turn, end } = routeBetween(
    spotOn(from, leaves, 0.5),
    leaves,
    spotOn(to, arrives, 0.5),
    arrives,
  )
  return `M${start.x} ${start.y}C${bend.x} ${bend.y} ${turn.x} ${turn.y} ${end.x} ${end.y}`
}

export function LinkDraft() {
  const editor = useEditor()
  const path = useValue('draft', () => draftOf(editor)?.path, [editor])
  const pending = useValue('pending', () => draftOf(editor)?.pending, [editor])
  if (!path) return null
  return (
    <svg className={styles['draft']} data-pending={pending || undefined} aria-hidden>
      <path d={path} />
    </svg>
  )
}
