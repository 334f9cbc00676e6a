import { Plus } from 'lucide-react'
import { useState } from 'react'
import { cardsOf } from '@parley/model/board/board.ts'
import { cardKinds } from '@parley/model/cards/index.ts'
import { useBoard } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select, TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import type { ControlProps } from './control.ts'
import styles from './inspector.module.css'

type Keys = NonNullable<ControlProps['field']['keys']>

interface Props {
  keys: Keys
  taken: readonly string[]
  onAdd: (key: string) => void
}

/** One more text: the segment it is for is chosen, any other key is named. */
export function AddKey({ keys, taken, onAdd }: Props) {
  const add = (name: string) => {
    const said = name.trim()
    if (said && !taken.includes(said)) onAdd(said)
  }
  return keys === 'segment' ? (
    <ChooseSegment taken={taken} onChoose={add} />
  ) : (
    <NameKey keys={keys} onName={add} />
  )
}

export const loyaltyClasses = cardKinds.segment.fields.loyalty.options

/** Among the loyalty classes, and the segments of the board. */
function ChooseSegment({ taken, onChoose }: { taken: readonly string[]; onChoose: (key: string) => void }) {
  const words = useWords().board.inspector.keyed
  const segments = useBoard((board) => cardsOf(board, 'segment'))
  const classes = loyaltyClasses.map(({ value, label }) => ({ id: value, title: label }))
  const free = [...classes, ...segments].filter(({ id }) => !taken.includes(id))
  if (free.length === 0) return null
  return (
    <Select
      aria-label={words.name.segment}
      value=""
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{words.name.segment}…</option>
      {free.map((card) => (
        <option key={card.id} value={card.id}>
          {card.title}
        </option>
      ))}
    </Select>
  )
}

function NameKey({ keys, onName }: { keys: Keys; onName: (name: string) => void }) {
  const words = useWords().board.inspector.keyed
  const [naming, setNaming] = useState(false)
  const [key, setKey] = useState('')
  const finish = (name: string) => {
    onName(name)
    setNaming(false)
    setKey('')
  }
  if (!naming)
    return (
      <Button variant="bare" size="s" icon={Plus} className={styles['adds']} onClick={() => setNaming(true)}>
        {words.add[keys]}
      </Button>
    )
  return (
    <TextInput
      autoFocus
      aria-label={words.name[keys]}
      placeholder={words.name[keys]}
      value={key}
      onChange={(event) => setKey(event.currentTarget.value)}
      onBlur={() => finish(key)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish(key)
        if (event.key === 'Escape') finish('')
      }}
    />
  )
}
