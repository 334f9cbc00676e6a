import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { groupings, type Group, type Grouping } from './group-findings.ts'
import { useGroupName } from './useGroupName.ts'
import type { Wanted } from './useGrouping.ts'
import styles from './FindingGroups.module.css'

interface Props {
  wanted: Wanted
  groups: readonly Group[]
  onChoose: (next: Wanted) => void
}

/** By what the findings are grouped, and which group is shown. */
export function GroupChoice({ wanted, groups, onChoose }: Props) {
  const said = useWords().board.findings
  const nameOf = useGroupName(wanted.by)
  const there = groups.some(({ key }) => key === wanted.only)
  return (
    <div className={styles['choice']}>
      <GroupByField by={wanted.by} onChoose={onChoose} />
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

interface ByProps {
  by: Grouping
  onChoose: (next: Wanted) => void
}

function GroupByField({ by: grouped, onChoose }: ByProps) {
  const said = useWords().board.findings
  return (
    <Field label={said.groupBy}>
      <Select
        value={grouped}
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
  )
}
