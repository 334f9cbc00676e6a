import { useLayoutEffect, useRef, useState } from 'react'
import { stopEventPropagation, useEditor, useValue } from 'tldraw'
import { setTitle } from '@parley/model/board/edit.ts'
import { spliceBetween } from '@parley/model/board/splice.ts'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import { limits } from '@parley/model/wire.ts'
import { useWords } from '../../words/words.ts'
import { sceneOf } from '../scene.ts'
import { shapeOfCard } from '../shape-ids.ts'
import styles from './card.module.css'

/** Where a caret stands after a colleague’s change: it stays beside the letters it stood beside. */
export function caretAfter(caret: number, before: string, after: string): number {
  const splice = spliceBetween(before, after)
  if (!splice || caret <= splice.at) return caret
  if (caret <= splice.at + splice.removed) return splice.at + splice.added.length
  return caret + splice.added.length - splice.removed
}

const pause = 1_200

/** Each letter goes to the board at once; a pause begins a new step of undo. */
function useTitleTyped(card: Card) {
  const { session, said } = sceneOf(useEditor())
  // The face around it follows without haste, and a title that comes late would take the letters typed since.
  const title = useValue('title', () => said.get(shapeOfCard(card.id))?.title ?? card.title, [card, said])
  const field = useRef<HTMLTextAreaElement>(null)
  const shown = useRef(title)
  const pausing = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [text, setText] = useState(title)

  useLayoutEffect(() => {
    const area = field.current
    if (!area) return
    area.focus({ preventScroll: true })
    area.setSelectionRange(area.value.length, area.value.length)
    session.undo.step()
    return () => {
      clearTimeout(pausing.current)
      session.undo.step()
    }
  }, [session])

  useLayoutEffect(() => {
    const area = field.current
    const before = shown.current
    if (!area || before === title) return
    const [start, end] = [area.selectionStart, area.selectionEnd].map((at) => caretAfter(at, before, title))
    shown.current = title
    setText(title)
    area.value = title
    area.setSelectionRange(start ?? 0, end ?? 0)
  }, [title])

  const write = (next: string) => {
    const line = next.replace(/\s*\n\s*/g, ' ')
    shown.current = line
    setText(line)
    setTitle(session.pen, card.id, line)
    clearTimeout(pausing.current)
    pausing.current = setTimeout(() => session.undo.step(), pause)
  }
  return { field, text, write }
}

/** The title, being written. */
export function CardTitle({ card }: { card: Card }) {
  const editor = useEditor()
  const { canvas } = useWords()
  const { field, text, write } = useTitleTyped(card)
  return (
    <textarea
      ref={field}
      className={styles['title']}
      style={{ pointerEvents: 'all' }}
      aria-label={canvas.titleOf(cardKinds[card.kind].word)}
      dir="auto"
      rows={1}
      maxLength={limits.titleTyped}
      value={text}
      onChange={(event) => write(event.currentTarget.value)}
      onPointerDown={stopEventPropagation}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing || (event.key !== 'Escape' && event.key !== 'Enter')) return
        event.preventDefault()
        editor.complete()
        editor.getContainer().focus()
      }}
    />
  )
}
