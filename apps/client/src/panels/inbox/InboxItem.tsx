import {
  AtSign,
  Camera,
  CircleCheck,
  Hourglass,
  MessageCircle,
  OctagonAlert,
  Reply,
  Scale,
  UsersRound,
  type LucideIcon,
} from 'lucide-react'
import { Link } from 'wouter'
import { Ago } from '../../ui/Ago.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { whereIs, type Notification } from './where.ts'
import styles from './inbox.module.css'

const icons: Record<Notification['kind'], LucideIcon> = {
  mention: AtSign,
  reply: Reply,
  comment: MessageCircle,
  asked: Hourglass,
  decision: CircleCheck,
  snapshot: Camera,
  newError: OctagonAlert,
  review: Scale,
  round: UsersRound,
}

/** One thing I was told; a press leads to it. */
export function InboxItem({ notification, onGo }: { notification: Notification; onGo: () => void }) {
  const said = useWords().inbox
  const { kind, by, board, says, at, read } = notification
  return (
    <li>
      <Link
        href={whereIs(notification)}
        className={styles['item']}
        data-new={read ? undefined : true}
        data-kind={kind}
        onClick={onGo}
      >
        <Icon of={icons[kind]} />
        <span className={styles['words']}>
          <span className={styles['what']}>
            {!read && <span className="sr">{said.isNew} </span>}
            {said.told[kind](by?.name ?? null)}
          </span>{' '}
          {says !== '' && says !== board.title && (
            <span className={styles['says']} dir="auto">
              {says}
            </span>
          )}{' '}
          <span className={styles['where']}>
            <span dir="auto">{said.on(board.title)}</span> · <Ago at={at} />
          </span>
        </span>
        {!read && <span className={styles['dot']} aria-hidden />}
      </Link>
    </li>
  )
}
