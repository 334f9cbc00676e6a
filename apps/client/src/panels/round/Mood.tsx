import { Angry, Frown, Laugh, Meh, Smile } from 'lucide-react'
import { useId } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import panel from './round.module.css'
import styles from './Mood.module.css'

const moods = { '-2': Angry, '-1': Frown, '0': Meh, '1': Smile, '2': Laugh } as const
export type MoodValue = keyof typeof moods
const inOrder: readonly MoodValue[] = ['-2', '-1', '0', '1', '2']

interface Props {
  value: MoodValue | undefined
  onValue: (value: MoodValue) => void
}

/** Five faces with their words, from angry to delighted. */
export function Mood({ value, onValue }: Props) {
  const words = useWords().round.propose
  const name = useId()
  return (
    <fieldset className={styles['moods']}>
      <legend>{words.mood}</legend>
      {inOrder.map((mood) => (
        <label key={mood} className={panel['mood']}>
          <input type="radio" name={name} checked={mood === value} onChange={() => onValue(mood)} />
          <Icon of={moods[mood]} />
          <span>{words.moods[mood]}</span>
        </label>
      ))}
    </fieldset>
  )
}
