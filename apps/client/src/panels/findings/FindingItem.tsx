import { useState } from 'react'
import type { Finding } from '@parley/model/rules/rule.ts'
import { severityIcons } from '../../ui/Badge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { CardChip } from '../CardChip.tsx'
import { useRulesDoor } from '../rules/useRulesDoor.ts'
import { FindingActions } from './FindingActions.tsx'
import { FindingMenu } from './FindingMenu.tsx'
import { keyOf } from './roots.ts'
import { RepairAll } from './RepairAll.tsx'
import panel from './findings.module.css'
import styles from './FindingItem.module.css'

interface Props {
  finding: Finding
  /** The first stands open, and its smallest repair is the panel's one primary button. */
  first: boolean
  /** What follows from it and goes with it. */
  followers: readonly Finding[]
  /** Repaired by itself: no button for all of its rule. */
  alone?: boolean
}

const chips = 6

/** One finding: how grave, what, why, which cards, and the smallest way out. */
export function FindingItem({ finding, first, followers, alone = false }: Props) {
  const words = useWords()
  const said = words.board.findings
  const { show } = useRulesDoor()
  const [open, setOpen] = useState(first)
  return (
    <article className={styles['finding']} data-severity={finding.severity}>
      <header className={styles['head']}>
        <Icon of={severityIcons[finding.severity]} />
        {words.ui.severity[finding.severity]}
        <span className={styles['code']}>{finding.rule}</span>
        <FindingMenu finding={finding} />
      </header>
      <h4 className={styles['says']}>{finding.says}</h4>
      {open && (
        <p className={styles['why']}>
          {finding.why} <span className={styles['source']}>{said.source(finding.source)}</span>{' '}
          <button type="button" className={styles['link']} onClick={() => show(finding.rule)}>
            {said.whyThis}
          </button>
        </p>
      )}
      <div className={styles['cards']}>
        {finding.cards.slice(0, chips).map((id) => (
          <CardChip key={id} id={id} />
        ))}
      </div>
      <FindingActions finding={finding} primary={first} firstOnly={!open} preview={open} />
      {open && !alone && <RepairAll rule={finding.rule} />}
      <button type="button" className={panel['unfold']} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? said.fold : said.unfold}
      </button>
      {followers.length > 0 && <Followers findings={followers} />}
    </article>
  )
}

function Followers({ findings }: { findings: readonly Finding[] }) {
  const words = useWords().board.findings
  return (
    <details className={panel['followers']}>
      <summary>{words.follow(findings.length)}</summary>
      <ul>
        {findings.map((one) => (
          <li key={keyOf(one)} data-severity={one.severity}>
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
