import { Frown, Meh, Smile } from 'lucide-react'
import { feedback as kind } from '@parley/model/cards/feedback.ts'
import { loopSteps, type Loop } from '@parley/model/metrics/way.ts'
import { within } from '@parley/model/tongue/tongue.ts'
import { CardButton } from '../../panels/CardButton.tsx'
import { nameOf } from '../../panels/kind-look.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { Age } from './Age.tsx'
import { NextStep } from './NextStep.tsx'
import { StepCell } from './StepCell.tsx'
import type { Looping } from './useLoop.ts'
import page from './loop.module.css'
import styles from './VoiceRow.module.css'

interface Props {
  loop: Loop
  today: string
  /** Whose it is to do next. */
  owner: string | undefined
  acts: Looping
}

/** What somebody said, and its way from step to step. */
export function VoiceRow({ loop, today, owner, acts }: Props) {
  const words = useWords()
  const { feedback, steps } = loop
  const name = nameOf(feedback, words.board.inspector.untitled)
  return (
    <tr className={page['voice']} data-state={loop.state}>
      <th scope="row">
        <CardButton className="say" dir="auto" data-voice={feedback.id} onOpen={() => acts.show(feedback.id)}>
          {name}
        </CardButton>
        <About loop={loop} />
      </th>
      {loopSteps.map((step) => (
        <StepCell key={step} step={step} steps={steps} />
      ))}
      <td className={page['age']}>
        <Age loop={loop} today={today} />
        <NextStep loop={loop} name={name} owner={owner} acts={acts} />
      </td>
    </tr>
  )
}

/** How they felt, how many they were, and who. */
function About({ loop: { feedback, steps } }: { loop: Loop }) {
  const words = useWords().loop
  const { number } = useFormats()
  const { sentiment, n, type } = feedback
  const sort = kind.fields.type.options.find(({ value }) => value === type)
  const label = sort && within(sort.label)
  const rest = [label, ...steps.heard.by.map(({ title }) => title)].filter(Boolean).join(', ')
  return (
    <p className={styles['about']}>
      {sentiment !== undefined && <Icon of={sentiment < 0 ? Frown : sentiment > 0 ? Smile : Meh} size="s" />}
      <span>
        {n !== undefined && (
          <>
            <b>{number(n)}</b> {words.people(n)}
            {rest && ', '}
          </>
        )}
        {rest}
      </span>
    </p>
  )
}
