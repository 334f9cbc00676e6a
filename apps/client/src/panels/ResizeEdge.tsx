import type { KeyboardEvent, PointerEvent } from 'react'
import styles from './panel.module.css'

const least = 240
const most = 480
const step = 16

interface Props {
  label: string
  width: number
  usual: number
  onWidth: (width: number) => void
}

/** The edge by which the panel is made wider: dragged, or moved with the arrow keys. */
export function ResizeEdge({ label, width, usual, onWidth }: Props) {
  const set = (next: number) => onWidth(Math.round(Math.min(most, Math.max(least, next))))
  const towardsStart = (event: { currentTarget: HTMLElement }) =>
    getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const { clientX: from, currentTarget: edge, pointerId } = event
    const way = towardsStart(event)
    edge.setPointerCapture(pointerId)
    const move = (moved: globalThis.PointerEvent) => set(width + way * (from - moved.clientX))
    edge.addEventListener('pointermove', move)
    edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', move), {
      once: true,
    })
  }
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = { ArrowLeft: step, ArrowRight: -step }[event.key]
    if (by === undefined) return
    event.preventDefault()
    set(width + by * towardsStart(event))
  }
  return (
    <div
      className={styles['edge']}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onPointerDown={drag}
      onDoubleClick={() => onWidth(usual)}
      onKeyDown={press}
    />
  )
}
