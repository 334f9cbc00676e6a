import { useState } from 'react'
import { CardChip } from '../../panels/CardChip.tsx'
import { FindingActions } from '../../panels/findings/FindingActions.tsx'
import { useFindings } from '../../session/useBoard.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { useWords } from '../../words/words.ts'
import { clashesAmong } from './clashes.ts'
import styles from './calendar.module.css'

/** More than these are folded away, or the days would be out of sight. */
const few = 2

/** What gets in each other's way, told above the days. */
export function Clashes() {
  const words = useWords().calendar
  const clashes = clashesAmong(useFindings())
  const [opened, setOpened] = useState<boolean>()
  const open = opened ?? clashes.length <= few
  if (clashes.length === 0)
    return (
      <p className={styles['clashes']}>
        <Badge severity="good">{words.noClash}</Badge>
      </p>
    )
  return (
    <details
      className={styles['clashes']}
      open={open}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>{words.clashes(clashes.length)}</summary>
      <ul>
        {(open ? clashes : []).map((clash) => (
          <li key={`${clash.rule} ${clash.cards.join(' ')}`}>
            <Badge severity={clash.severity}>{clash.says}</Badge>
            <span className={styles['chips']}>
              {clash.cards.slice(0, 6).map((id) => (
                <CardChip key={id} id={id} />
              ))}
            </span>
            <FindingActions finding={clash} firstOnly />
          </li>
        ))}
      </ul>
    </details>
  )
}
