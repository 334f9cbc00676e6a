import { loyaltyClasses } from '@parley/model/cards/segment.ts'
import type { Question } from '@parley/model/consumers/predicate.ts'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { AboutBoxes, WindowBoxes } from './AboutBoxes.tsx'
import { BoundBoxes } from './BoundBoxes.tsx'
import { DayBox, NumberBox } from './Boxes.tsx'
import type { Base, QuestionOf } from './questions.ts'

interface Props<K extends string> {
  question: QuestionOf<K>
  base: Base
  onChange: (question: Question) => void
}

/** To whom most of their spending goes. */
export function LoyaltyFields({ question, base, onChange }: Props<'loyalty'>) {
  const words = useWords().counting.condition
  const { loyalty } = question
  const turn = (part: Partial<typeof loyalty>) => onChange({ ...question, loyalty: { ...loyalty, ...part } })
  const choose = (value: string) => {
    const is = loyaltyClasses.find((one) => one.value === value)?.value
    if (is) onChange({ ...question, is })
  }
  return (
    <>
      <Field label={words.loyalty}>
        <Select value={question.is} onChange={(event) => choose(event.currentTarget.value)}>
          {loyaltyClasses.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <AboutBoxes
        base={base}
        category={loyalty.category}
        brand={loyalty.ownBrand}
        brandLabel={words.ownBrand}
        onWrite={({ category = '', brand = '' }) => turn({ category, ownBrand: brand })}
      />
      <NumberBox label={words.cut} unit="%" value={loyalty.cut} onWrite={(cut = 0) => turn({ cut })} />
      <WindowBoxes from={loyalty.from} to={loyalty.to} onWrite={turn} />
    </>
  )
}

/** What part of their spending in a category a brand gets. */
export function ShareFields({ question, base, onChange }: Props<'share'>) {
  const words = useWords().counting.condition
  const { share, least, most, below } = question
  const turn = (part: Partial<typeof share>) => onChange({ ...question, share: { ...share, ...part } })
  return (
    <>
      <AboutBoxes
        base={base}
        category={share.category}
        brand={share.brand}
        onWrite={({ category = '', brand = '' }) => turn({ category, brand })}
      />
      <NumberBox
        label={words.least}
        unit={words.units.share}
        value={least}
        onWrite={(next) => onChange({ ...question, least: next })}
      />
      <NumberBox
        label={words.below}
        unit={words.units.share}
        value={below}
        onWrite={(next) => onChange({ ...question, below: next })}
      />
      {most !== undefined && (
        <NumberBox
          label={words.most}
          unit={words.units.share}
          value={most}
          onWrite={(next) => onChange({ ...question, most: next })}
        />
      )}
      <WindowBoxes from={share.from} to={share.to} onWrite={turn} />
    </>
  )
}

/** How often, how many pieces or for how much. */
export function BoughtFields({ question, base, onChange }: Props<'bought'>) {
  const { bought } = question
  const turn = (part: Partial<typeof bought>) => onChange({ ...question, bought: { ...bought, ...part } })
  return (
    <>
      <AboutBoxes base={base} category={bought.category} brand={bought.brand} mayBeOpen onWrite={turn} />
      <BoundBoxes question={question} unit={question.measure} onChange={onChange} />
      <WindowBoxes from={bought.from} to={bought.to} onWrite={turn} />
    </>
  )
}

/** How many days ago they bought last. */
export function LastFields({ question, base, onChange }: Props<'last'>) {
  const words = useWords().counting.condition
  const { last } = question
  const turn = (part: Partial<typeof last>) => onChange({ ...question, last: { ...last, ...part } })
  return (
    <>
      <AboutBoxes base={base} category={last.category} brand={last.brand} mayBeOpen onWrite={turn} />
      <BoundBoxes question={question} unit="last" onChange={onChange} />
      <DayBox label={words.asOf} value={last.asOf} onWrite={(asOf = last.asOf) => turn({ asOf })} />
    </>
  )
}
