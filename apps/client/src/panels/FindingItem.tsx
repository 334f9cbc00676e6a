import { useState } from 'react'
import type { Finding } from '@parley/model/rules/rule.ts'
import { severityIcons } from '../ui/Badge.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useWords } from '../words/words.ts'
import { CardChip } from './CardChip.tsx'
import { FindingActions } from './FindingActions.tsx'
import styles from './findings.module.css'

interface Props {
  finding: Finding
  /** The first stands open, and its smallest repair is the panel's one primary button. */
  first: boolean
  /** What follows from it and goes with it. */
  followers: readonly Finding[]
}

const chips = 6

/** One finding: how grave, what, why, which cards, and the smallest way out. */
export function FindingItem({ finding, first, followers }: Props) {
  const words = useWords()
  const said = words.board.findings
  const [open, setOpen] = useState(first)
  return (
    <article className={styles['finding']} data-severity={finding.severity}>
      <header className={styles['head']}>
        <Icon of={severityIcons[finding.severity]} />
        {words.ui.severity[finding.severity]}
        <span className={styles['code']}>{finding.rule}</span>
      </header>
      <h3 className={styles['says']}>{finding.says}</h3>
      {open && (
        <p className={styles['why']}>
          {finding.why} <span className={styles['source']}>{said.source(finding.source)}</span>
        </p>
      )}
      <div className={styles['cards']}>
        {finding.cards.slice(0, chips).map((id) => (
          <CardChip key={id} id={id} />
        ))}
      </div>
      <FindingActions finding={finding} primary={first} firstOnly={!open} />
      <button type="button" className={styles['unfold']} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? said.fold : said.unfold}
      </button>
      {followers.length > 0 && <Followers findings={followers} />}
    </article>
  )
}

function Followers({ findings }: { findings: readonly Finding[] }) {
  const words = useWords().board.findings
  return (
    <details className={styles['followers']}>
      <summary>{words.follow(findings.length)}</summary>
      <ul>
        {findings.map((one) => (
          <li key={`${one.rule} ${one.cards.join(' ')}`} data-severity={one.severity}>
            <Icon of={severityIcons[one.severity]} size="s" />
            <span>
              {one.says} <span className={styles['code']}>{one.rule}</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
