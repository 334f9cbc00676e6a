import { CircleCheck, ListChecks, ScanSearch } from 'lucide-react'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Finding } from '@parley/model/rules/rule.ts'
import { isSameFlaw } from '../../session/practice.ts'
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
import panel from './findings.module.css'
import styles from './FindingsPanel.module.css'

/** What stands in the way, grouped as it is wished; consequences under their root, what is muted last. */
export function FindingsPanel() {
  const findings = useFindings()
  const roots = useMemo(() => rootsOf(findings), [findings])
  const secrets = useSecrets()
  if (roots.size === 0) return secrets ? <NotAsked /> : <NothingFound />
  return (
    <>
      <Found roots={[...roots.keys()]} secrets={secrets} />
      <FindingGroups roots={roots} />
      <ChangedRules />
    </>
  )
}

interface FoundProps {
  roots: readonly Finding[]
  /** The shares of a step would tell where to look. */
  secrets: boolean
}

function Found({ roots, secrets }: FoundProps) {
  const words = useWords().board.findings
  const [, choose] = useGrouping()
  const progress = useStore(useSession().progress)
  const errors = roots.filter((one) => one.severity === 'error').length
  return (
    <header className={styles['sum']}>
      <div className={styles['top']}>
        <h2 className={styles['heading']}>{words.heading(roots.length)}</h2>
        <ToRules />
      </div>
      <p className={panel['quiet']}>{words.stands(errors)}</p>
      {!secrets && <StepShares progress={progress} onStep={(step) => choose({ by: 'step', only: step })} />}
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

/** Whether flaws are left that this page keeps to itself. */
function useSecrets(): boolean {
  const { practice, told } = useSession()
  const shown = useStore(told)
  const left = useStore(practice)?.left ?? []
  return left.some((flaw) => !shown.some((one) => isSameFlaw(one, flaw)))
}

function NotAsked() {
  const said = useWords().board.training
  return (
    <div className={styles['none']} data-severity="hint">
      <Icon of={ScanSearch} />
      <div className={styles['noneSays']}>
        <h2 className={styles['noneTitle']}>{said.unasked}</h2>
        <p className={panel['quiet']}>{said.unaskedSays}</p>
      </div>
    </div>
  )
}

function NothingFound() {
  const words = useWords().board.findings
  const progress = useStore(useSession().progress)
  const holds = progress.reduce((sum, step) => sum + step.holds, 0)
  const empty = useBoard((board) => board.cards.size === 0)
  return (
    <>
      <div className={styles['none']} data-severity="good">
        <Icon of={CircleCheck} />
        <div className={styles['noneSays']}>
          <h2 className={styles['noneTitle']}>{empty ? words.noneYet : words.none}</h2>
          {!empty && holds > 0 && <p className={panel['quiet']}>{words.hold(holds)}</p>}
          <StepShares progress={progress} />
        </div>
        <ToRules />
      </div>
      <ChangedRules />
    </>
  )
}
