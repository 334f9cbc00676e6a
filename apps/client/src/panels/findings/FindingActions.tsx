import type { Finding, Repair } from '@parley/model/rules/rule.ts'
import { useEdit, useMayWrite, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { useWords } from '../../words/words.ts'
import { ask, goTo } from '../go-to.ts'
import { Changes } from './Changes.tsx'
import panel from './findings.module.css'
import styles from './FindingActions.module.css'

interface Props {
  finding: Finding
  /** The smallest repair alone, while the finding is folded. */
  firstOnly?: boolean
  /** The one primary button of the panel. */
  primary?: boolean
  /** Says on demand what each repair will change; hovering says it anyway. */
  preview?: boolean
}

/** The ways out of a finding: the smallest first, each named by its result. */
export function FindingActions({ finding, firstOnly = false, primary = false, preview = false }: Props) {
  const repair = useRepair()
  const mayWrite = useMayWrite()
  if (!mayWrite || finding.repairs.length === 0) return null
  return (
    <>
      <div className={styles['do']}>
        {finding.repairs.slice(0, firstOnly ? 1 : undefined).map((one, at) => (
          <Tooltip key={one.title} says={<Changes repair={one} />}>
            <Button
              size="s"
              variant={at > 0 ? 'bare' : primary ? 'primary' : 'plain'}
              onClick={() => repair(one)}
            >
              {one.title}
            </Button>
          </Tooltip>
        ))}
      </div>
      {preview && <Preview repairs={finding.repairs} />}
    </>
  )
}

/** For a finger, which cannot hover, and for who listens. */
function Preview({ repairs }: { repairs: readonly Repair[] }) {
  const words = useWords().board.findings
  return (
    <details className={panel['preview']}>
      <summary>{words.preview}</summary>
      <dl>
        {repairs.map((one) => (
          <div key={one.title}>
            <dt>{one.title}</dt>
            <dd>
              <Changes repair={one} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** Makes a repair as one step; one that is only a start opens the field where a human word is asked for. */
function useRepair(): (repair: Repair) => void {
  const session = useSession()
  const edit = useEdit()
  const say = useToast()
  const words = useWords().board.findings
  return ({ title, commands, opens }) => {
    const named = edit.apply(commands)
    if (!named) return
    if (opens) {
      const card = named.get(opens.card) ?? opens.card
      goTo(session, [card])
      ask(session, { show: [card], write: { card, field: opens.field } })
    }
    // Nothing is done yet where a word is only asked for.
    if (commands.length === 0) return
    say({
      says: words.repaired(title),
      action: { label: words.takeBack, onSelect: () => void session.undo.undo() },
    })
  }
}
