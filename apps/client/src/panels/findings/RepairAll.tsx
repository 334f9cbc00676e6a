import { ListChecks } from 'lucide-react'
import { useMemo } from 'react'
import { useEdit, useFindings, useMayWrite, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { countAtOnce, repairsOfAll } from './repair-all.ts'
import styles from './findings.module.css'

/** Repairs every finding of a rule as one step, where each has one safe way out of the same sort. */
export function RepairAll({ rule }: { rule: string }) {
  const session = useSession()
  const findings = useFindings()
  const count = useMemo(() => countAtOnce(findings.filter((one) => one.rule === rule)), [findings, rule])
  const edit = useEdit()
  const mayWrite = useMayWrite()
  const say = useToast()
  const words = useWords().board.findings
  if (!mayWrite || count === 0) return null
  const repair = () => {
    const { commands, mends } = repairsOfAll(session.reader.board, rule)
    if (mends === 0 || !edit.apply(commands)) return say({ says: words.repairedNone })
    say({
      says: words.repairedAll(mends, Math.max(0, count - mends)),
      action: { label: words.takeBack, onSelect: () => void session.undo.undo() },
    })
  }
  return (
    <div className={styles['all']}>
      <Button size="s" variant="bare" icon={ListChecks} onClick={repair}>
        {words.repairAll(count)}
      </Button>
    </div>
  )
}
