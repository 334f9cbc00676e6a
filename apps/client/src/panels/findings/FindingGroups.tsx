import { useMemo, useState } from 'react'
import { cardKinds } from '@parley/model/cards/index.ts'
import type { Finding } from '@parley/model/rules/rule.ts'
import { useBoard, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { ruleNamed } from '../rules/rule-name.ts'
import { FindingItem } from './FindingItem.tsx'
import { groupFindings, groupings, type Group, type Grouping } from './group-findings.ts'
import { keyOf } from './roots.ts'
import { useGrouping, type Wanted } from './useGrouping.ts'
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
      <Choice wanted={wanted} groups={groups} onChoose={choose} />
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

interface ChoiceProps {
  wanted: Wanted
  groups: readonly Group[]
  onChoose: (next: Wanted) => void
}

function Choice({ wanted, groups, onChoose }: ChoiceProps) {
  const said = useWords().board.findings
  const nameOf = useGroupName(wanted.by)
  const there = groups.some(({ key }) => key === wanted.only)
  return (
    <div className={styles['choice']}>
      <Field label={said.groupBy}>
        <Select
          value={wanted.by}
          onChange={({ currentTarget }) => {
            const by = groupings.find((one) => one === currentTarget.value)
            if (by) onChoose({ by, only: undefined })
          }}
        >
          {groupings.map((by) => (
            <option key={by} value={by}>
              {said.groupings[by]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={said.show}>
        <Select
          value={wanted.only === undefined ? '*' : `.${wanted.only}`}
          onChange={({ currentTarget: { value } }) =>
            onChoose({ by: wanted.by, only: value === '*' ? undefined : value.slice(1) })
          }
        >
          <option value="*">{said.all}</option>
          {groups.map(({ key, findings }) => (
            <option key={key} value={`.${key}`}>
              {said.groupCount(nameOf(key), findings.length)}
            </option>
          ))}
          {wanted.only !== undefined && !there && (
            <option value={`.${wanted.only}`}>{said.groupCount(nameOf(wanted.only), 0)}</option>
          )}
        </Select>
      </Field>
    </div>
  )
}

/** What a group is called: a severity, a step, a card, a rule, a person. */
function useGroupName(by: Grouping): (key: string) => string {
  const words = useWords()
  const said = words.board.findings
  const cards = useBoard((board) => (by === 'card' ? board.cards : undefined))
  return (key) => {
    if (by === 'severity') return said.gravities[key as keyof typeof said.gravities] ?? key
    if (by === 'step') return words.steps.names[key] ?? key
    if (by === 'rule') return ruleNamed(key, words)
    if (by === 'person') return key || said.nobody
    const card = cards?.get(key)
    if (!card) return key === '' ? said.noCard : key
    return card.title.trim() || words.board.inspector.untitled(cardKinds[card.kind].word)
  }
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
