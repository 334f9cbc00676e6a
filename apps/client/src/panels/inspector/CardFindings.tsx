import { useFindings } from '../../session/useBoard.tsx'
import { FindingActions } from '../findings/FindingActions.tsx'
import { severityIcons } from '../../ui/Badge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './inspector.module.css'

const inSight = 2

/** What the rules say about this card, where it is being changed. The rest is one tab away. */
export function CardFindings({ card }: { card: string }) {
  const findings = useFindings().filter((one) => one.under === null && one.cards.includes(card))
  return findings.slice(0, inSight).map((one) => (
    <div key={`${one.rule} ${one.cards.join(' ')}`} className={styles['inline']} data-severity={one.severity}>
      <Icon of={severityIcons[one.severity]} />
      <div>
        <b>{one.says}</b>
        <FindingActions finding={one} />
      </div>
    </div>
  ))
}
