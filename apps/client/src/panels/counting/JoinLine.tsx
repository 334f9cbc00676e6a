import { X } from 'lucide-react'
import { IconButton } from '../../ui/IconButton.tsx'
import { Select } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { joins, type Join } from './draft.ts'
import styles from './counting.module.css'

interface Props {
  join: Join
  /** How the group around it joins its parts; none is around the whole. */
  around: Join | undefined
  place: string
  fresh: boolean
  onJoin: (join: Join) => void
  onRemove: (() => void) | undefined
}

/** The head of a group: how many of its parts must be so, and the way to be rid of it. */
export function JoinLine({ join, around, place, fresh, onJoin, onRemove }: Props) {
  const words = useWords().counting.group
  const choose = (value: string) => {
    const chosen = joins.find((one) => one === value)
    if (chosen) onJoin(chosen)
  }
  return (
    <div className={styles['join']}>
      <span aria-hidden>{around === undefined ? words.root : words.nested[around]}</span>
      <Select
        className={styles['joins']}
        aria-label={words.join}
        autoFocus={fresh}
        value={join}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {joins.map((one) => (
          <option key={one} value={one}>
            {words.joins[one]}
          </option>
        ))}
      </Select>
      {onRemove && <IconButton icon={X} size="s" label={words.remove(place)} onClick={onRemove} />}
    </div>
  )
}
