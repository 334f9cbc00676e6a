import { useEditor, useValue } from 'tldraw'
import { routeBetween, sidesOf, spotOn } from '../links/route.ts'
import { sceneOf } from '../scene.ts'
import { shapeOfCard } from '../shape-ids.ts'
import styles from './tools.module.css'

/** The link under way: from its card to the hand. */
export function LinkDraft() {
  const editor = useEditor()
  const path = useValue(
    'draft',
    () => {
      const linking = sceneOf(editor).linking.get()
      const box = linking && editor.getShapePageBounds(shapeOfCard(linking.from))
      if (!linking || !box) return undefined
      const end = { x: linking.x, y: linking.y, w: 0, h: 0 }
      const [facing, to] = sidesOf(box, end)
      const from = linking.side ?? facing
      const { start, bend, turn, end: tip } = routeBetween(spotOn(box, from, 0.5), from, end, to)
      return `M${start.x} ${start.y}C${bend.x} ${bend.y} ${turn.x} ${turn.y} ${tip.x} ${tip.y}`
    },
    [editor],
  )
  if (!path) return null
  return (
    <svg className={styles['draft']} aria-hidden>
      <path d={path} />
    </svg>
  )
}
