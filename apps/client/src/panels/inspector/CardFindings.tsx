import { useFindings } from '../../session/useBoard.tsx'
import { FindingActions } from '../findings/FindingActions.tsx'
import { FindingMenu } from '../findings/FindingMenu.tsx'
import { severityIcons } from '../../ui/Badge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './CardFindings.module.css'

const inSight = 2

/** What the rules say about this card, where it is being changed. The rest is one tab away, or stands here at once. */
export function CardFindings({ card, most = inSight }: { card: string; most?: number }) {
  const findings = useFindings().filter((one) => one.under === null && one.cards.includes(card))
  return findings.slice(0, most).map((one) => (
    <div
      key={`${one.rule} ${one.cards.join(' ')}`}
      className={styles['inline']}
      data-severity={one.severity}
      data-finding={one.rule}
    >
      <Icon of={severityIcons[one.severity]} />
      <div>
        <b>{one.says}</b>
        <FindingActions finding={one} />
      </div>
      <FindingMenu finding={one} />
    </div>
  ))
}
