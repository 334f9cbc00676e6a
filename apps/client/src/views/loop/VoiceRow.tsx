import {
  CircleCheck,
  CircleMinus,
  Clock3,
  Frown,
  Hourglass,
  Meh,
  OctagonAlert,
  Smile,
  TriangleAlert,
} from 'lucide-react'
import { feedback as kind } from '@parley/model/cards/feedback.ts'
import { daysBetween } from '@parley/model/rules/time.ts'
import {
  loopSteps,
  toBeWrittenIn,
  type Loop,
  type LoopStep,
  type StepState,
} from '@parley/model/metrics/way.ts'
import { within } from '@parley/model/tongue/tongue.ts'
import { CardButton } from '../../panels/CardButton.tsx'
import { nameOf } from '../../panels/kind-look.ts'
import { useMayWrite } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { nextActOf, type Looping } from './useLoop.ts'
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
        <Next loop={loop} name={name} owner={owner} acts={acts} />
      </td>
    </tr>
  )
}

interface NextProps {
  loop: Loop
  name: string
  owner: string | undefined
  acts: Looping
}

/** What is next to do, and whose it is; who may write does it, or says whose, from here. */
function Next({ loop, name, owner, acts }: NextProps) {
  const words = useWords().loop
  const mayWrite = useMayWrite()
  const act = nextActOf(loop)
  if (!loop.next) return null
  return (
    <div className={styles['next']}>
      {!act && <span>{words.nextIs(words.steps[loop.next].toLowerCase())}</span>}
      {act &&
        (mayWrite ? (
          <Button
            size="s"
            aria-label={words.nextFor(words.next[act], name)}
            onClick={() => acts.take(act, loop)}
          >
            {words.next[act]}
          </Button>
        ) : (
          <b>{words.next[act]}</b>
        ))}
      {owner ? (
        <small>{words.owner(owner)}</small>
      ) : mayWrite ? (
        <Button
          size="s"
          variant="bare"
          aria-label={words.nextFor(words.chooseOwner, name)}
          onClick={() => acts.chooseOwner(loop.feedback.id)}
        >
          {words.chooseOwner}
        </Button>
      ) : (
        <small>{words.nobody}</small>
      )}
    </div>
  )
}

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

function StepCell({ step, steps }: { step: LoopStep; steps: Loop['steps'] }) {
  const words = useWords().loop
  const state = steps[step]
  const said = useSaid(step, state)
  const toBeWritten = step === 'answered' && toBeWrittenIn(steps)
  return (
    <td className={styles['step']} data-is={state.is} data-step={words.steps[step]}>
      <i aria-hidden />
      <span title={state.by.map(({ title }) => title).join(', ')}>
        {toBeWritten ? words.toBeWritten : said}
      </span>
    </td>
  )
}

/** What stands under a knot: the day, what it became, or what it waits for. */
function useSaid(step: LoopStep, { is, by, on }: StepState): string {
  const words = useWords().loop
  const formats = useFormats()
  const day = on === undefined ? undefined : formats.date(on, 'short')
  const [first] = by
  const names = first ? words.named(first.title, by.length - 1) : ''
  switch (is) {
    case 'done':
      return step === 'heard' || step === 'told' ? (day ?? words.doneHere) : names || (day ?? words.doneHere)
    case 'coming':
      return day === undefined ? names : step === 'told' ? words.from(day) : words.planned(names, day)
    case 'late':
      return step === 'remembered' ? words.nowhere : words.waitsForReply
    case 'spared':
      return step === 'returned' ? words.nothing : words.asideNothing
    case 'ahead':
      return words.ahead
  }
}

const icons = {
  closed: CircleCheck,
  late: OctagonAlert,
  unread: TriangleAlert,
  open: Hourglass,
  aside: CircleMinus,
} as const

function Age({ loop: { state, age, feedback }, today }: { loop: Loop; today: string }) {
  const words = useWords().loop
  const left = feedback.due === undefined ? undefined : daysBetween(today, feedback.due)
  const counted = () => {
    if (state === 'late' && left !== undefined && left < 0) return words.over(words.days(-left))
    if (state === 'open' && left !== undefined && left >= 0) return words.toGo(words.days(left))
    return age === undefined ? undefined : state === 'closed' ? words.days(age) : words.since(words.days(age))
  }
  return (
    <>
      <span className={page['state']}>
        <Icon of={icons[state] ?? Clock3} size="s" />
        {words.states[state]}
      </span>
      <span>{counted()}</span>
    </>
  )
}
