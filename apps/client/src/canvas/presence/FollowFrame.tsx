import { useStore } from 'zustand'
import type { BoardSession } from '../../session/session.ts'
import { useWords } from '../../words/words.ts'
import styles from './presence.module.css'

/** Whose screen I see: a frame in their colour, and the way out. */
export function FollowFrame({ session }: { session: BoardSession }) {
  const { follow } = useWords().canvas
  const following = useStore(session.following)
  const other = useStore(session.others).find(({ connection }) => connection === following)
  if (!other) return null
  return (
    <div className={styles['frame']} data-person={other.who.colour}>
      <div role="status">
        <span dir="auto">{follow.following(other.who.name)}</span>
        <button type="button" onClick={() => session.following.setState(undefined, true)}>
          {follow.stop}
        </button>
      </div>
    </div>
  )
}
