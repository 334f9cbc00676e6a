import { CircleCheck, ListChecks } from 'lucide-react'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Finding } from '@parley/model/rules/rule.ts'
import { useBoard, useFindings, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { useRulesDoor } from '../rules/useRulesDoor.ts'
import { ChangedRules } from './ChangedRules.tsx'
import { FindingGroups } from './FindingGroups.tsx'
import { rootsOf } from './roots.ts'
import { StepShares } from './StepShares.tsx'
import { useGrouping } from './useGrouping.ts'
import styles from './findings.module.css'

/** What stands in the way, grouped as it is wished; consequences under their root, what is muted last. */
export function FindingsPanel() {
  const findings = useFindings()
  const roots = useMemo(() => rootsOf(findings), [findings])
  if (roots.size === 0) return <NothingFound />
  return (
    <>
      <Found roots={[...roots.keys()]} />
      <FindingGroups roots={roots} />
      <ChangedRules />
    </>
  )
}

function Found({ roots }: { roots: readonly Finding[] }) {
  const words = useWords().board.findings
  const [, choose] = useGrouping()
  const errors = roots.filter((one) => one.severity === 'error').length
  return (
    <header className={styles['sum']}>
      <div className={styles['top']}>
        <h2 className={styles['heading']}>{words.heading(roots.length)}</h2>
        <ToRules />
      </div>
      <p className={styles['quiet']}>{words.stands(errors)}</p>
      <StepShares onStep={(step) => choose({ by: 'step', only: step })} />
    </header>
  )
}

function ToRules() {
  const words = useWords().board.findings
  const { show } = useRulesDoor()
  return (
    <Button size="s" variant="bare" icon={ListChecks} onClick={() => show()}>
      {words.rules}
    </Button>
  )
}

function NothingFound() {
  const words = useWords().board.findings
  const holds = useStore(useSession().progress).reduce((sum, step) => sum + step.holds, 0)
  const empty = useBoard((board) => board.cards.size === 0)
  return (
    <>
      <div className={styles['none']} data-severity="good">
        <Icon of={CircleCheck} />
        <div className={styles['noneSays']}>
          <h2 className={styles['noneTitle']}>{empty ? words.noneYet : words.none}</h2>
          {!empty && holds > 0 && <p className={styles['quiet']}>{words.hold(holds)}</p>}
          <StepShares />
        </div>
        <ToRules />
      </div>
      <ChangedRules />
    </>
  )
}
