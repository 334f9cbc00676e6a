import { useRef } from 'react'
import { useEditor, useQuickReactor } from 'tldraw'
import styles from './canvas.module.css'

const apart = 32

/** The table: dots that move with the cards, and thin out rather than turn into a grey. */
export function Ground() {
  const editor = useEditor()
  const ground = useRef<HTMLDivElement>(null)
  useQuickReactor(
    'ground',
    () => {
      const { x, y, z } = editor.getCamera()
      let step = apart * z
      while (step < 20) step *= 2
      const style = ground.current?.style
      style?.setProperty('background-size', `${step}px ${step}px`)
      style?.setProperty('background-position', `${x * z}px ${y * z}px`)
    },
    [editor],
  )
  return <div ref={ground} className={styles['ground']} />
}
