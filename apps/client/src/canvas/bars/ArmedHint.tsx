import { useStore } from 'zustand'
import { cardKinds } from '@parley/model/cards/index.ts'
import type { BoardSession } from '../../session/session.ts'
import { useWords } from '../../words/words.ts'
import { deskOf } from '../desk.ts'
import styles from './bars.module.css'

/** Says what the next press does, while a tool waits for it. */
export function ArmedHint({ session }: { session: BoardSession }) {
  const words = useWords()
  const { tools } = words.canvas
  const { tool, kind } = useStore(deskOf(session).state)
  const says =
    tool === 'card' && kind
      ? tools.place(cardKinds[kind].word)
      : tool === 'link'
        ? tools.pressFrom
        : tool === 'comment'
          ? words.comments.press
          : ''
  return (
    <div className={styles['hint']} role="status" data-shown={says !== '' || undefined}>
      {says}
    </div>
  )
}
