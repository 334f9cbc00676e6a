import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { stopEventPropagation, useEditor, useQuickReactor } from 'tldraw'
import { useStore } from 'zustand'
import { api, type Answers } from '../../session/api.ts'
import { talk, talkOf } from '../../session/talk.ts'
import { useWords } from '../../words/words.ts'
import { sceneOf } from '../scene.ts'
import styles from './comments.module.css'

type Pinned = Answers['comments']['pins']['list'][number]
const none: Pinned[] = []

/** Threads about places of the canvas, each a pin of one size whatever the zoom: only the layer follows the camera. */
export function CommentPins() {
  const editor = useEditor()
  const { session } = sceneOf(editor)
  const { data = none } = useQuery(api.comments.pins.list.queryOptions({ board: session.board }))
  const layer = useRef<HTMLDivElement>(null)
  useQuickReactor(
    'pins',
    () => layer.current?.style.setProperty('--unzoom', String(1 / editor.getZoomLevel())),
    [editor],
  )
  return (
    <div ref={layer} className={styles['pins']}>
      {data.map((thread) => (
        <Pin key={thread.id} thread={thread} />
      ))}
      <Wanted />
    </div>
  )
}

/** Where a thread is about to begin. */
function Wanted() {
  const { session } = sceneOf(useEditor())
  const point = useStore(talkOf(session), ({ about, thread, shown }) =>
    shown && thread === undefined && about && 'point' in about ? about.point : undefined,
  )
  if (!point) return null
  return <div className={styles['pin']} data-wanted style={at(point)} />
}

const at = ({ x, y }: { x: number; y: number }) => ({
  transform: `translate(${x}px, ${y}px) scale(var(--unzoom))`,
})

function Pin({ thread }: { thread: Pinned }) {
  const words = useWords().comments
  const { session } = sceneOf(useEditor())
  const open = useStore(talkOf(session), (at) => at.thread === thread.id && at.shown)
  if (!('point' in thread.about)) return null
  const said = thread.first ? `${thread.first.by.name}: ${thread.first.text ?? ''}` : words.place
  return (
    <button
      type="button"
      className={styles['pin']}
      data-unread={thread.unread || undefined}
      data-open={open || undefined}
      style={at(thread.about.point)}
      title={said}
      aria-label={words.pin(said.slice(0, 80), thread.comments, thread.unread)}
      onPointerDown={stopEventPropagation}
      onKeyDown={stopEventPropagation}
      onClick={() => talk(session, { thread: thread.id })}
    >
      {thread.comments}
    </button>
  )
}
