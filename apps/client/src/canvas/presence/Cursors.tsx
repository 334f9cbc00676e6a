import { useEffect, useRef, useState } from 'react'
import { useEditor, useQuickReactor } from 'tldraw'
import { useStore } from 'zustand'
import type { Other } from '../../session/session.ts'
import { sceneOf } from '../scene.ts'
import styles from './presence.module.css'

const rests = 10_000

/** Somebody’s hand on the board, with a name whose corner points. It fades when it rests. */
function Cursor({ other }: { other: Other }) {
  const { cursor } = other.presence
  const [resting, setResting] = useState(false)
  const [x, y] = [cursor?.x, cursor?.y]
  useEffect(() => {
    setResting(false)
    const timer = setTimeout(() => setResting(true), rests)
    return () => clearTimeout(timer)
  }, [x, y])
  if (!cursor) return null
  return (
    <div
      className={styles['cursor']}
      data-person={other.who.colour}
      data-resting={resting || undefined}
      style={{ transform: `translate(${cursor.x}px, ${cursor.y}px) scale(var(--unzoom))` }}
    >
      <svg width={16} height={18} viewBox="0 0 16 18" aria-hidden>
        <path d="M1.5 1.2 14 8.4l-6 1.5-2.9 5.6z" />
      </svg>
      <span dir="auto">{other.who.name}</span>
    </div>
  )
}

/** Everybody else’s cursor, of one size whatever the zoom. */
export function Cursors() {
  const editor = useEditor()
  const others = useStore(sceneOf(editor).session.others)
  const layer = useRef<HTMLDivElement>(null)
  useQuickReactor(
    'unzoom',
    () => layer.current?.style.setProperty('--unzoom', String(1 / editor.getZoomLevel())),
    [editor],
  )
  return (
    <div ref={layer} className={styles['cursors']} aria-hidden>
      {others.map((other) => (
        <Cursor key={other.connection} other={other} />
      ))}
    </div>
  )
}
