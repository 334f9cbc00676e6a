import { Search } from 'lucide-react'
import { nameOf } from '../../../panels/kind-look.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import { Select, TextInput } from '../../../ui/TextInput.tsx'
import { useWords } from '../../../words/words.ts'
import { usePoints } from './PointField.tsx'
import page from './inbox.module.css'

const shows = ['all', 'unread', 'tagged', 'toTell'] as const

/** Of all answers those that are read; no card and no words are all of them. */
export type Which = { shown: (typeof shows)[number]; card: string; sought: string }

interface Props {
  which: Which
  onWhich: (change: Partial<Which>) => void
}

export function WhichAnswers({ which: { shown, card, sought }, onWhich }: Props) {
  const said = useWords().listening.inbox
  return (
    <>
      <Segmented
        label={said.show}
        value={shown}
        onValueChange={(value) => onWhich({ shown: value })}
        options={shows.map((value) => ({ value, label: said.shows[value] }))}
      />
      <PointChoice value={card} onValue={(value) => onWhich({ card: value })} />
      <TextInput
        type="search"
        className={page['search']}
        aria-label={said.search}
        placeholder={said.search}
        start={<Icon of={Search} size="s" />}
        maxLength={200}
        value={sought}
        onChange={(event) => onWhich({ sought: event.target.value })}
      />
    </>
  )
}

function PointChoice({ value, onValue }: { value: string; onValue: (card: string) => void }) {
  const words = useWords()
  const points = usePoints()
  const said = words.listening.inbox
  return (
    <Select
      className={page['points']}
      aria-label={said.where}
      value={value}
      onChange={(event) => onValue(event.target.value)}
    >
      <option value="">{said.anywhere}</option>
      {points.map((point) => (
        <option key={point.id} value={point.id}>
          {nameOf(point, words.board.inspector.untitled)}
        </option>
      ))}
    </Select>
  )
}
