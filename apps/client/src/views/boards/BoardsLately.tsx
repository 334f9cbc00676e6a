import { Link } from 'wouter'
import { latelyOf } from '../../panels/boards-lately.ts'
import { useFirstWords } from '../../words/words.ts'
import type { ListedBoard } from './listedBoard.ts'
import styles from './BoardsLately.module.css'

/** Fewer boards than this are all in sight anyway. */
const many = 6
const most = 5

/** The boards that were opened last here, one press away. */
export function BoardsLately({ boards }: { boards: readonly ListedBoard[] }) {
  const words = useFirstWords()
  const lately = latelyOf(boards).slice(0, most)
  if (boards.length < many || lately.length < 2) return null
  return (
    <nav className={styles['lately']} aria-label={words.boards.lately}>
      <span aria-hidden>{words.boards.lately}</span>
      <ul>
        {lately.map(({ id, title }) => (
          <li key={id}>
            <Link href={`/board/${encodeURIComponent(id)}`} dir="auto">
              {title || words.boards.untitled}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
