import { ListPlus, Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { ConditionRow } from './ConditionRow.tsx'
import { condition, group as newGroup, isGroup, type Group, type Join, type Part } from './draft.ts'
import { JoinLine } from './JoinLine.tsx'
import { askDeed, deedOf, deeds, type Base } from './questions.ts'
import styles from './counting.module.css'

/** As deep as a question may be where every group turns the one inside round. */
const deepest = 3

type ChangePart = (key: string, change: (part: Part) => Part | undefined) => void

interface Props {
  group: Group
  around?: Join
  /** '' for the whole, '2.1' for the first part of its second. */
  place?: string
  base: Base
  fresh?: boolean
  onChange: ChangePart
  onRemove?: () => void
}

/** Conditions that hold together, and groups of them inside. */
export function GroupBox({ group, around, place = '', base, fresh = false, onChange, onRemove }: Props) {
  const words = useWords().counting.group
  const add = useRef<HTMLButtonElement>(null)
  const [added, setAdded] = useState<string>()
  const turn = (part: Partial<Group>) => onChange(group.key, () => ({ ...group, ...part }))
  const put = (part: Part) => {
    setAdded(part.key)
    turn({ parts: [...group.parts, part] })
  }
  const remove = (key: string) => {
    add.current?.focus()
    onChange(key, () => undefined)
  }
  const inside = { base, added, onChange, onRemove: remove }
  const said = { join: group.join, onJoin: (join: Join) => turn({ join }) }
  return (
    <div className={styles['group']} role="group" aria-label={place === '' ? undefined : words.label(place)}>
      <JoinLine {...said} around={around} place={place} fresh={fresh} onRemove={onRemove} />
      {group.parts.length > 0 && <Parts group={group} place={place} {...inside} />}
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

interface PartsProps extends Required<Pick<Props, 'group' | 'place' | 'base' | 'onChange'>> {
  /** Which part was just added: whoever did goes on there. */
  added: string | undefined
  onRemove: (key: string) => void
}

function Parts({ group, place, base, added, onChange, onRemove }: PartsProps) {
  return (
    <ul className={styles['parts']}>
      {group.parts.map((part, at) => {
        const shared = {
          base,
          place: place === '' ? `${at + 1}` : `${place}.${at + 1}`,
          fresh: part.key === added,
          onRemove: () => onRemove(part.key),
        }
        return (
          <li key={part.key}>
            {isGroup(part) ? (
              <GroupBox group={part} around={group.join} onChange={onChange} {...shared} />
            ) : (
              <ConditionRow
                question={part.question}
                onChange={(question) => onChange(part.key, () => ({ ...part, question }))}
                {...shared}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** What is not asked here yet. */
function nextQuestion({ parts }: Group, base: Base) {
  const asked = parts.map((part) => (isGroup(part) ? undefined : deedOf(part.question)))
  return askDeed(deeds.find((deed) => !asked.includes(deed)) ?? 'times', base)
}
