import type { Question } from '@parley/model/consumers/predicate.ts'
import { useWords, type Words } from '../../words/words.ts'
import { NumberBox } from './Boxes.tsx'

type Bounded = Extract<Question, { least?: unknown; most?: unknown }>

/** Both ends of what is asked for; one of them may be open. */
export function BoundBoxes<Q extends Bounded>({
  question,
  unit,
  onChange,
}: {
  question: Q
  unit: keyof Words['counting']['condition']['units']
  onChange: (question: Q) => void
}) {
  const words = useWords().counting.condition
  return (
    <>
      <NumberBox
        label={words.least}
        unit={words.units[unit]}
        value={question.least}
        onWrite={(least) => onChange({ ...question, least })}
      />
      <NumberBox
        label={words.most}
        unit={words.units[unit]}
        value={question.most}
        onWrite={(most) => onChange({ ...question, most })}
      />
    </>
  )
}
