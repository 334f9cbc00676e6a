import { useMemo, useState } from 'react'
import type { Finding } from '@parley/model/rules/rule.ts'
import { useBoard, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { FindingItem } from './FindingItem.tsx'
import { groupFindings, type Group, type Grouping } from './group-findings.ts'
import { GroupChoice } from './GroupChoice.tsx'
import { keyOf } from './roots.ts'
import { useGroupName } from './useGroupName.ts'
import { useGrouping } from './useGrouping.ts'
import styles from './FindingGroups.module.css'

const page = 30

/** The findings by severity, step, card, rule or person; all groups, or one. */
export function FindingGroups({ roots }: { roots: ReadonlyMap<Finding, readonly Finding[]> }) {
  const said = useWords().board.findings
  const [wanted, choose] = useGrouping()
  const { reader } = useSession()
  // Only whose a card is matters beside the findings themselves.
  const cards = useBoard((board) => (wanted.by === 'person' ? board.cards : undefined))
  const groups = useMemo(
    () => groupFindings([...roots.keys()], wanted.by, cards ?? reader.board.cards),
    [roots, wanted.by, reader, cards],
  )
  const shown = groups.filter(({ key }) => wanted.only === undefined || key === wanted.only)
  return (
    <>
      <GroupChoice wanted={wanted} groups={groups} onChoose={choose} />
      {shown.length === 0 && (
        <div className={styles['gone']}>
          <p>{said.noneLeft}</p>
          <Button size="s" onClick={() => choose({ ...wanted, only: undefined })}>
            {said.showAll}
          </Button>
        </div>
      )}
      {shown.map((group, at) => (
        <FindingGroup
          key={`${wanted.by} ${group.key}`}
          by={wanted.by}
          group={group}
          leads={at === 0}
          roots={roots}
        />
      ))}
    </>
  )
}

interface GroupProps {
  by: Grouping
  group: Group
  /** Its first finding stands open. */
  leads: boolean
  roots: ReadonlyMap<Finding, readonly Finding[]>
}

function FindingGroup({ by, group: { key, findings }, leads, roots }: GroupProps) {
  const said = useWords().board.findings
  const nameOf = useGroupName(by)
  const [most, setMost] = useState(page)
  return (
    <section aria-label={nameOf(key)}>
      <h3 className={styles['group']}>
        <span dir="auto">{nameOf(key)}</span>
        <span className={styles['count']}>{findings.length}</span>
      </h3>
      {findings.slice(0, most).map((root, at) => (
        <FindingItem
          key={keyOf(root)}
          finding={root}
          first={leads && at === 0}
          followers={roots.get(root) ?? []}
        />
      ))}
      {findings.length > most && (
        <Button variant="bare" className={styles['more']} onClick={() => setMost(most + page)}>
          {said.moreOf(Math.min(page, findings.length - most))}
        </Button>
      )}
    </section>
  )
}
