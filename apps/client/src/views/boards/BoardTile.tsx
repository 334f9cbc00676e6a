import { memo, useId } from 'react'
import { Link } from 'wouter'
import { Ago } from '../../ui/Ago.tsx'
import { classes } from '../../ui/classes.ts'
import { Faces } from '../../ui/Face.tsx'
import { useFirstWords } from '../../words/words.ts'
import { BoardHealth } from './BoardHealth.tsx'
import { BoardMenu } from './BoardMenu.tsx'
import type { BoardAct } from './BoardMenu.tsx'
import type { ListedBoard } from './listedBoard.ts'
import { Thumbnail } from './Thumbnail.tsx'
import styles from './BoardTile.module.css'

interface Props {
  board: ListedBoard
  /** The first board takes the place of four. */
  wide?: boolean
  /** It stands under the name of its client. */
  filed?: boolean
  me: string | undefined
  onAct: (act: BoardAct, board: ListedBoard) => void
}

export const BoardTile = memo(function BoardTile({ board, wide = false, filed = false, me, onAct }: Props) {
  const said = useFirstWords().boards
  const id = useId()
  const { cards, links } = board.holds
  const Heading = filed ? 'h3' : 'h2'
  const about = [
    !filed && board.client && said.client(board.client),
    aboutRole(board, said),
    !board.summarised ? said.onItsWay : board.health ? said.holds(cards, links) : said.unread,
  ]
  return (
    <li className={classes(styles['place'], wide && styles['wide'])}>
      <article className={styles['tile']} aria-labelledby={id}>
        <div className={styles['picture']}>
          <Thumbnail of={board.thumbnail} className={styles['thumbnail']} />
          {board.present.length > 0 && <HereNow people={board.present} me={me} />}
        </div>
        <div className={styles['words']}>
          <Heading id={id} className={styles['title']}>
            <Link href={`/board/${encodeURIComponent(board.id)}`} dir="auto">
              {board.title}
            </Link>
          </Heading>
          <p className={styles['about']}>{about.filter(Boolean).join(' · ')}</p>
          <div className={styles['meta']}>
            <BoardHealth board={board} />
            <span className={styles['edited']}>
              <Ago at={board.edited.at} says={(when) => said.edited(board.edited.by ?? undefined, when)} />
            </span>
          </div>
        </div>
        <BoardMenu board={board} className={styles['menu']} onAct={onAct} />
      </article>
    </li>
  )
})

function HereNow({ people, me }: { people: ListedBoard['present']; me: string | undefined }) {
  const said = useFirstWords().boards
  return (
    <span className={styles['now']}>
      <Faces label={said.hereNowNames} people={people} me={me} size="s" />
      <span aria-hidden>{said.hereNow}</span>
    </span>
  )
}

/** Only a role that is less than usual is worth a word. */
const aboutRole = ({ role }: ListedBoard, said: ReturnType<typeof useFirstWords>['boards']) =>
  role === 'owner' || role === 'editor' ? undefined : said.may[role]
