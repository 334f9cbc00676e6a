import { ListPlus, Plus, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Select } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { ConditionRow } from './ConditionRow.tsx'
import { condition, group as newGroup, isGroup, joins, type Group, type Join, type Part } from './draft.ts'
import { askDeed, deedOf, deeds, type Base } from './questions.ts'
import styles from './counting.module.css'

/** As deep as a question may be where every group turns the one inside round. */
const deepest = 3

export type ChangePart = (key: string, change: (part: Part) => Part | undefined) => void

interface Props {
  group: Group
  /** How the group around it joins its parts. */
  in?: Join
  /** '' for the whole, '2.1' for the first part of its second. */
  place?: string
  base: Base
  fresh?: boolean
  onChange: ChangePart
  onRemove?: () => void
}

/** Conditions that hold together, and groups of them inside. */
export function GroupBox({ group, in: around, place = '', base, fresh = false, onChange, onRemove }: Props) {
  const words = useWords().counting.group
  const add = useRef<HTMLButtonElement>(null)
  const [added, setAdded] = useState<string>()
  const put = (part: Part) => {
    setAdded(part.key)
    onChange(group.key, () => ({ ...group, parts: [...group.parts, part] }))
  }
  const remove = (key: string) => {
    add.current?.focus()
    onChange(key, () => undefined)
  }
  const within = (at: number) => (place === '' ? `${at + 1}` : `${place}.${at + 1}`)
  return (
    <div className={styles['group']} role="group" aria-label={place === '' ? undefined : words.label(place)}>
      <JoinLine
        group={group}
        in={around}
        place={place}
        fresh={fresh}
        onChange={onChange}
        onRemove={onRemove}
      />
      {group.parts.length > 0 && (
        <ul className={styles['parts']}>
          {group.parts.map((part, at) => {
            const shared = { base, fresh: part.key === added, onRemove: () => remove(part.key) }
            return (
              <li key={part.key}>
                {isGroup(part) ? (
                  <GroupBox group={part} in={group.join} place={within(at)} onChange={onChange} {...shared} />
                ) : (
                  <ConditionRow
                    place={within(at)}
                    question={part.question}
                    onChange={(question) => onChange(part.key, () => ({ ...part, question }))}
                    {...shared}
                  />
                )}
              </li>
            )
          })}
        </ul>
      )}
      {group.parts.length === 0 && (
        <p className={styles['quiet']}>{place === '' ? words.everybody : words.nobody}</p>
      )}
      <div className={styles['adds']}>
        <Button ref={add} size="s" icon={Plus} onClick={() => put(condition(nextQuestion(group, base)))}>
          {words.add}
        </Button>
        {place.split('.').length < deepest && (
          <Button size="s" variant="bare" icon={ListPlus} onClick={() => put(newGroup('any'))}>
            {words.addGroup}
          </Button>
        )}
      </div>
    </div>
  )
}

/** What is not asked here yet. */
function nextQuestion({ parts }: Group, base: Base) {
  const asked = parts.map((part) => (isGroup(part) ? undefined : deedOf(part.question)))
  return askDeed(deeds.find((deed) => !asked.includes(deed)) ?? 'times', base)
}

function JoinLine({
  group,
  in: around,
  place = '',
  fresh,
  onChange,
  onRemove,
}: Pick<Props, 'group' | 'place' | 'fresh' | 'onChange'> & { in: Join | undefined } & {
  onRemove: (() => void) | undefined
}) {
  const words = useWords().counting.group
  const choose = (value: string) => {
    const join = joins.find((one) => one === value)
    if (join) onChange(group.key, (part) => (isGroup(part) ? { ...part, join } : part))
  }
  return (
    <div className={styles['join']}>
      <span aria-hidden>{around === undefined ? words.root : words.nested[around]}</span>
      <Select
        aria-label={words.join}
        autoFocus={fresh}
        value={group.join}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {joins.map((join) => (
          <option key={join} value={join}>
            {words.joins[join]}
          </option>
        ))}
      </Select>
      {onRemove && <IconButton icon={X} size="s" label={words.remove(place)} onClick={onRemove} />}
    </div>
  )
}
