import { useStore } from 'zustand'
import { useSession } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import styles from './findings.module.css'

interface Props {
  /** Shows what is found in a step. */
  onStep?: (step: string) => void
}

/** How many of the rules that have something to judge hold, a step each: never one score. */
export function StepShares({ onStep }: Props) {
  const progress = useStore(useSession().progress).filter((step) => step.judged > 0)
  const words = useWords().board.findings
  if (progress.length === 0) return null
  return (
    <ul className={styles['steps']} aria-label={words.progress}>
      {progress.map(({ step, holds, judged }) => {
        const name = words.steps[step] ?? step
        return (
          <li key={step}>
            {onStep && holds < judged ? (
              <button type="button" title={words.showStep(name)} onClick={() => onStep(step)}>
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
  )
}
