import { useEditor, useValue } from 'tldraw'
import type { CardShape } from '../card/record.ts'
import { readMeta } from './mark-meta.ts'
import styles from './still.module.css'

type Way = { id: string; x: number; y: number; w: number; h: number; lay: { x: number; y: number } }

const isCard = (shape: { type: string }): shape is CardShape => shape.type === 'card'

/** From where each moved card lay to where it lies. */
export function Ways() {
  const editor = useEditor()
  const ways = useValue(
    'ways',
    () =>
      editor.getCurrentPageShapes().flatMap((shape): Way[] => {
        if (!isCard(shape)) return []
        const { lay } = readMeta(shape.meta)
        const { w, h } = shape.props
        return lay ? [{ id: shape.id, x: shape.x, y: shape.y, w, h, lay }] : []
      }),
    [editor],
  )
  if (ways.length === 0) return null
  return (
    <svg className={styles['ways']} aria-hidden>
      {ways.map(({ id, x, y, w, h, lay }) => (
        <g key={id}>
          <rect x={lay.x} y={lay.y} width={w} height={h} rx={14} />
          <path d={`M${lay.x + w / 2} ${lay.y + h / 2}L${x + w / 2} ${y + h / 2}`} />
        </g>
      ))}
    </svg>
  )
}
