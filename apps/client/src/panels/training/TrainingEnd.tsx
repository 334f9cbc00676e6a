import { CircleCheck, ListChecks, X } from 'lucide-react'
import { useState } from 'react'
import { goodOf } from '@parley/model/rules/name.ts'
import type { Practice } from '../../session/practice.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { ruleOf } from '../rules/rule-name.ts'
import styles from './training.module.css'

/** All is found: what each of them was about, for as long as one likes to read it. */
export function TrainingEnd({ flaws, others }: Pick<Practice, 'flaws' | 'others'>) {
  const said = useWords().board.training
  const [open, setOpen] = useState(true)
  const learnt = flaws.flatMap(({ rule }) => ruleOf(rule) ?? [])
  return (
    <section className={styles['strip']} aria-label={said.name} data-severity={others > 0 ? 'hint' : 'good'}>
      <Icon of={others > 0 ? ListChecks : CircleCheck} />
      <div className={styles['says']}>
        <div role="status">
          <h2 className={styles['left']}>{said.solved(flaws.length)}</h2>
          {others > 0 ? <p>{said.others(others)}</p> : open && <p>{said.sound}</p>}
        </div>
        {others === 0 && open && (
          <dl className={styles['learnt']}>
            {learnt.map((rule) => (
              <div key={rule.code}>
                <dt>{goodOf(rule)}</dt>
                <dd>{rule.why}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      {others === 0 && open && (
        <IconButton icon={X} size="s" label={said.close} onClick={() => setOpen(false)} />
      )}
    </section>
  )
}
