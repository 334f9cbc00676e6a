import { X } from 'lucide-react'
import { Question } from '@parley/model/consumers/predicate.ts'
import { Badge } from '../../ui/Badge.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Select } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { BoundBoxes } from './BoundBoxes.tsx'
import { BoughtFields, LastFields, LoyaltyFields, ShareFields } from './DeedFields.tsx'
import { askDeed, askField, deedOf, deeds, ownFields, type Base } from './questions.ts'
import { SaidField } from './SaidField.tsx'
import styles from './counting.module.css'

interface Props {
  question: Question
  /** Such as 2.1: the first of the second group. */
  place: string
  base: Base
  /** Was just added: whoever did goes on here. */
  fresh: boolean
  onChange: (question: Question) => void
  onRemove: () => void
}

/** One thing that is asked: what, and how much of it. */
export function ConditionRow({ question, place, base, fresh, onChange, onRemove }: Props) {
  const words = useWords().counting.condition
  const missing = !Question.safeParse(question).success
  const why = 'share' in question ? words.missingShare : 'is' in question ? words.missingValue : words.missing
  return (
    <div className={styles['condition']} role="group" aria-label={words.label(place)}>
      <div className={styles['asked']}>
        <AskSelect question={question} base={base} fresh={fresh} onChange={onChange} />
        <IconButton icon={X} size="s" label={words.remove(place)} onClick={onRemove} />
      </div>
      <div className={styles['boxes']}>
        <Boxes question={question} base={base} onChange={onChange} />
      </div>
      {missing && (
        <p className={styles['missing']} role="status">
          <Badge severity="warning">{why}</Badge>
        </p>
      )}
    </div>
  )
}

function Boxes({ question, base, onChange }: Pick<Props, 'question' | 'base' | 'onChange'>) {
  const shared = { base, onChange }
  if ('loyalty' in question) return <LoyaltyFields question={question} {...shared} />
  if ('share' in question) return <ShareFields question={question} {...shared} />
  if ('last' in question) return <LastFields question={question} {...shared} />
  if ('bought' in question) return <BoughtFields question={question} {...shared} />
  if ('is' in question) return <SaidField question={question} {...shared} />
  return <BoundBoxes question={question} unit="field" onChange={onChange} />
}

const ofField = 'field '

/** What people did stands first: it says more of what they will do than what they are. */
function AskSelect({
  question,
  base,
  fresh,
  onChange,
}: Pick<Props, 'question' | 'base' | 'fresh' | 'onChange'>) {
  const words = useWords().counting.condition
  const own = ownFields.map((name) => ({ name, label: words.own[name] }))
  const columns = base.columns.map(({ name }) => ({ name, label: name }))
  const field = 'field' in question ? question.field : undefined
  const strange = field !== undefined && ![...own, ...columns].some(({ name }) => name === field)
  const choose = (value: string) => {
    const deed = deeds.find((one) => one === value)
    onChange(deed ? askDeed(deed, base, question) : askField(value.slice(ofField.length), base))
  }
  return (
    <Select
      aria-label={words.ask}
      autoFocus={fresh}
      value={deedOf(question) ?? ofField + (field ?? '')}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <optgroup label={words.did}>
        {deeds.map((deed) => (
          <option key={deed} value={deed}>
            {words.asks[deed]}
          </option>
        ))}
      </optgroup>
      <optgroup label={words.are}>
        {[...own, ...columns, ...(strange ? [{ name: field, label: field }] : [])].map(({ name, label }) => (
          <option key={name} value={ofField + name}>
            {label}
          </option>
        ))}
      </optgroup>
    </Select>
  )
}
