import { toBeWrittenIn, type Loop, type LoopStep, type StepState } from '@parley/model/metrics/way.ts'
import { useFormats, useWords } from '../../words/words.ts'
import styles from './StepCell.module.css'

/** A knot on the way of what was said, and what stands under it. */
export function StepCell({ step, steps }: { step: LoopStep; steps: Loop['steps'] }) {
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
