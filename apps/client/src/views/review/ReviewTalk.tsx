import { can } from '@parley/model/access.ts'
import { Talk } from '../../panels/comments/Talk.tsx'
import { useWords } from '../../words/words.ts'
import type { Laid } from './laid.ts'
import styles from './review.module.css'

/** What is said about the snapshot, and saying something. */
export function ReviewTalk({ laid: { snapshot, role } }: { laid: Laid }) {
  const said = useWords().review
  const may = { comment: can(role, 'comment'), moderate: can(role, 'moderate') }
  return (
    <section aria-labelledby="review-talk" className={styles['talk']}>
      <h3 id="review-talk">{said.talk}</h3>
      <Talk board={snapshot.board} about={{ snapshot: snapshot.id }} may={may} />
    </section>
  )
}
