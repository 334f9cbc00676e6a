import { useWords } from '../../words/words.ts'
import { CardChip } from '../CardChip.tsx'
import { ruleNamed, ruleOf } from '../rules/rule-name.ts'
import type { Hint } from './useHint.ts'
import styles from './training.module.css'

/** The hint that was asked for: the step, then the card, then the rule. */
export function HintGiven({ hint: { flaw, says } }: { hint: Hint }) {
  const words = useWords()
  const { training } = words.board
  if (says === 'step') {
    const step = String(ruleOf(flaw.rule)?.step)
    return <p role="status">{training.inStep(words.steps.names[step] ?? step)}</p>
  }
  return (
    <p role="status" className={styles['hint']}>
      {training.lookAt} <CardChip id={flaw.card} />
      {says === 'rule' && <span>{training.told(ruleNamed(flaw.rule, words))}</span>}
    </p>
  )
}
