import { useRef } from 'react'
import { useEditor, useQuickReactor } from 'tldraw'
import styles from './canvas.module.css'

const apart = 32
const closest = 20

/**
 * The table: dots that move with the cards, and thin out rather than turn into a grey. Moved by a transform within
 * one step of the pattern, so that panning paints nothing anew.
 */
export function Ground() {
  const editor = useEditor()
  const ground = useRef<HTMLDivElement>(null)
  useQuickReactor(
    'ground',
    () => {
      const { x, y, z } = editor.getCamera()
      let step = apart * z
      while (step < closest) step *= 2
      const style = ground.current?.style
      const within = (at: number) => (((at * z) % step) + step) % step
      style?.setProperty('background-size', `${step}px ${step}px`)
      style?.setProperty('transform', `translate(${within(x)}px, ${within(y)}px)`)
    },
    [editor],
  )
  return <div ref={ground} className={styles['ground']} />
}
