import { ScanSearch } from 'lucide-react'
import { useStore } from 'zustand'
import { said as taskSaid } from '@parley/model/tongue/tongue.ts'
import type { Practice } from '../../session/practice.ts'
import { useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { HintGiven } from './HintGiven.tsx'
import { TrainingEnd } from './TrainingEnd.tsx'
import { useHint } from './useHint.ts'
import styles from './training.module.css'

/** Above a board to practise on: what to do, and how much of it is left. Nothing on other boards. */
export function TrainingStrip() {
  const practice = useStore(useSession().practice)
  if (!practice) return null
  return practice.left.length === 0 ? <TrainingEnd {...practice} /> : <Underway practice={practice} />
}

function Underway({ practice }: { practice: Practice }) {
  const said = useWords().board.training
  const { hint, untold, ask, tellAll } = useHint(practice)
  const { task, left, flaws } = practice
  return (
    <section className={styles['strip']} aria-label={said.name}>
      <Icon of={ScanSearch} />
      <div className={styles['says']}>
        <p role="status" className={styles['left']}>
          {said.left(left.length, flaws.length)}
          <Marks done={flaws.length - left.length} all={flaws.length} />
        </p>
        <p dir="auto">{taskSaid(task)}</p>
        {hint && <HintGiven hint={hint} />}
      </div>
      <div className={styles['actions']}>
        {(untold.length > 0 || (hint && hint.says !== 'rule')) && (
          <Button size="s" onClick={ask}>
            {hint ? { step: said.more, card: said.what, rule: said.next }[hint.says] : said.hint}
          </Button>
        )}
        {untold.length > 0 && (
          <Button size="s" variant="bare" onClick={tellAll}>
            {said.showAll}
          </Button>
        )}
      </div>
    </section>
  )
}

/** A mark for each flaw, filled once it is repaired; for the eye alone, the words say it. */
function Marks({ done, all }: { done: number; all: number }) {
  return (
    <span aria-hidden className={styles['marks']}>
      {Array.from({ length: all }, (_, index) => (
        <i key={index} data-done={index < done || undefined} />
      ))}
    </span>
  )
}
