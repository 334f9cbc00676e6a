import type { Progress } from '@parley/model/rules/book.ts'
import { useFirstWords } from '../../words/words.ts'
import styles from './StepShares.module.css'

interface Props {
  progress: readonly Progress[]
  /** Shows what is found in a step. */
  onStep?: (step: string) => void
}

/** How many of the rules that have something to judge hold, a step each: never one score. */
export function StepShares({ progress, onStep }: Props) {
  const words = useFirstWords().steps
  const judging = progress.filter((step) => step.judged > 0)
  if (judging.length === 0) return null
  return (
    <div className={styles['place']}>
      <ul className={styles['steps']} aria-label={words.progress}>
        {judging.map(({ step, holds, judged }) => {
          const name = words.names[step] ?? step
          return (
            <li key={step}>
              {onStep && holds < judged ? (
                <button type="button" title={words.show(name)} onClick={() => onStep(step)}>
                  {name}
                </button>
              ) : (
                <span>{name}</span>
              )}
              <span className={styles['bar']} aria-hidden>
                <i style={{ inlineSize: `${(100 * holds) / judged}%` }} />
              </span>
              <b>
                {words.share(holds, judged)}
                <span className="sr"> {words.shareHolds(judged)}</span>
              </b>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
