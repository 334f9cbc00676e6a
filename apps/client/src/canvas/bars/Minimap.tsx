import { useEffect, useRef, type PointerEvent } from 'react'
import { react, type Box, type Editor } from 'tldraw'
import type { BoardSession } from '../../session/session.ts'
import { useWords } from '../../words/words.ts'
import type { CardShape } from '../card/record.ts'
import { groupOf } from '@parley/model/cards/hue.ts'
import styles from './bars.module.css'

const size = { w: 208, h: 132 }
const margin = 8

type Scale = {
  at: (x: number, y: number) => [number, number]
  back: (x: number, y: number) => [number, number]
  by: number
}

/** The board and my view of it, fitted into the map. */
function scaleOf(editor: Editor): Scale {
  const view = editor.getViewportPageBounds()
  const bounds = editor.getCurrentPageBounds()?.clone().union(view) ?? view.clone()
  const by = Math.min((size.w - 2 * margin) / bounds.w, (size.h - 2 * margin) / bounds.h)
  const [left, top] = [(size.w - bounds.w * by) / 2, (size.h - bounds.h * by) / 2]
  return {
    by,
    at: (x, y) => [left + (x - bounds.x) * by, top + (y - bounds.y) * by],
    back: (x, y) => [bounds.x + (x - left) / by, bounds.y + (y - top) / by],
  }
}

const isCard = (shape: { type: string }): boolean => shape.type === 'card'

function paint(editor: Editor, canvas: HTMLCanvasElement): void {
  const brush = canvas.getContext('2d')
  if (!brush) return
  const ratio = devicePixelRatio
  canvas.width = size.w * ratio
  canvas.height = size.h * ratio
  brush.scale(ratio, ratio)
  const colours = new Map<string, string>()
  const colour = (name: string): string => {
    const known = colours.get(name)
    if (known) return known
    // The tokens hold two colours each; only as the colour of an element do they become one.
    canvas.style.color = `var(${name})`
    const { color } = getComputedStyle(canvas)
    colours.set(name, color)
    return color
  }
  const { at, by } = scaleOf(editor)
  const fill = (box: Pick<Box, 'x' | 'y' | 'w' | 'h'>) =>
    brush.fillRect(...at(box.x, box.y), Math.max(1.5, box.w * by), Math.max(1.5, box.h * by))
  for (const shape of editor.getCurrentPageShapes()) {
    if (!isCard(shape)) continue
    const { x, y, props } = shape as unknown as CardShape
    const group = props.card ? groupOf(props.card.kind, props.around.strand) : undefined
    brush.fillStyle = colour(group ? `--${group}-ink` : '--line-strong')
    fill({ x, y, w: props.w, h: props.h })
  }
  const view = editor.getViewportPageBounds()
  brush.strokeStyle = colour('--accent')
  brush.lineWidth = 1.5
  brush.strokeRect(...at(view.x, view.y), view.w * by, view.h * by)
}

/** The whole board, small. A press goes there. */
export function Minimap({ editor, session }: { editor: Editor; session: BoardSession }) {
  const { zoom } = useWords().canvas
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let frame = 0
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => canvas.current && paint(editor, canvas.current))
    }
    const stops = [
      react('map', () => (editor.getViewportPageBounds(), editor.getCurrentPageShapes(), later())),
      session.reader.watch(later),
    ]
    return () => {
      cancelAnimationFrame(frame)
      for (const stop of stops) stop()
    }
  }, [editor, session])
  const go = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.buttons !== 1) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const box = event.currentTarget.getBoundingClientRect()
    const [x, y] = scaleOf(editor).back(event.clientX - box.left, event.clientY - box.top)
    editor.centerOnPoint({ x, y })
  }
  return (
    <canvas
      ref={canvas}
      className={styles['map']}
      style={{ inlineSize: size.w, blockSize: size.h }}
      role="img"
      aria-label={zoom.mapOf}
      onPointerDown={go}
      onPointerMove={go}
    />
  )
}
