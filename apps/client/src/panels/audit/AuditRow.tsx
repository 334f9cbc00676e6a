import { CircleCheck, ShieldX } from 'lucide-react'
import type { Answers } from '../../session/api.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import styles from './audit.module.css'

export type AuditEntry = Answers['audit']['list']['entries'][number]

/** When, who, what, and whether it was done or refused. */
export function AuditRow({ entry, withBoard }: { entry: AuditEntry; withBoard: boolean }) {
  const said = useWords().audit
  const formats = useFormats()
  const { at, who, act, what, about, board, outcome } = entry
  const done = outcome === 'ok'
  const name = who === null ? said.nobody : (who.name ?? said.left)
  return (
    <li className={styles['row']}>
      <time dateTime={at} className={styles['time']}>
        {formats.clock(at)}
      </time>
      <p className={styles['what']}>
        <b dir="auto">{name}</b>
        {' · '}
        <span dir="auto">{said.act(act, what, about)}</span>
        {withBoard && board && (
          <span className={styles['board']} dir="auto">
            {' · '}
            {board.title ?? board.id}
          </span>
        )}
      </p>
      <span className={styles['outcome']} data-refused={done ? undefined : true}>
        <Icon of={done ? CircleCheck : ShieldX} size="s" />
        {done ? said.done : said.refused(outcome)}
      </span>
    </li>
  )
}
