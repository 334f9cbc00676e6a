import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { api } from '../../session/api.ts'
import { useCard, useSelected, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { nameOf } from '../kind-look.ts'
import { useHistoryDoor } from './useHistoryDoor.ts'
import styles from './history.module.css'

interface Props {
  person: string | undefined
  onPerson: (person: string | undefined) => void
}

/** Whose changes are told, and of which card. */
export function HistoryFilter({ person, onPerson }: Props) {
  const said = useWords().history
  const { board } = useSession()
  const people = useQuery(api.history.people.list.queryOptions({ board }))
  return (
    <div className={styles['filter']}>
      <Select
        aria-label={said.whose}
        value={person ?? ''}
        onChange={(event) => onPerson(event.target.value || undefined)}
      >
        <option value="">{said.everybody}</option>
        {people.data?.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <CardChoice />
    </div>
  )
}

/** The one card that is selected can be asked for; the one that was asked for can be let go. */
function CardChoice() {
  const words = useWords()
  const said = words.history
  const door = useHistoryDoor()
  const selected = useSelected()
  const only = useCard(selected.length === 1 ? selected[0] : undefined)
  const asked = useCard(door.card)
  if (door.card !== undefined)
    return (
      <Button size="s" icon={X} aria-label={said.all} className={styles['only']} onClick={() => door.show()}>
        <span dir="auto">
          {said.only(asked ? nameOf(asked, words.board.inspector.untitled) : words.board.untitled)}
        </span>
      </Button>
    )
  if (!only) return null
  return (
    <Button size="s" className={styles['only']} onClick={() => door.show(only.id)}>
      <span dir="auto">{said.only(nameOf(only, words.board.inspector.untitled))}</span>
    </Button>
  )
}
