import { CircleCheck } from 'lucide-react'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import styles from './review360.module.css'

const steps = ['writing', 'agreeing', 'signed', 'onBoard'] as const
export type Step = (typeof steps)[number]

/** How far a review has come. */
export function Steps({ at }: { at: Step | 'over' }) {
  const said = useWords().review360.steps
  const now = at === 'over' ? steps.length : steps.indexOf(at)
  return (
    <ol className={styles['steps']} aria-label={said.name}>
      {steps.map((step, one) => (
        <li key={step} aria-current={one === now ? 'step' : undefined} data-done={one < now || undefined}>
          {one < now && <Icon of={CircleCheck} size="s" />}
          {said[step]}
          {one < now && <span className="sr"> ({said.done})</span>}
        </li>
      ))}
    </ol>
  )
}
