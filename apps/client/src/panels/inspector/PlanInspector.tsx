import { planFields } from '@parley/model/board/plan.ts'
import { useBoard, useEdit, useMayWrite } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import { GoOnButton } from '../guide/GoOnButton.tsx'
import { Fields } from './Fields.tsx'
import { linesOf } from './layout.ts'
import styles from './inspector.module.css'

const lines = linesOf(planFields)

/** What holds for the whole campaign, shown while nothing is selected. */
export function PlanInspector() {
  const plan = useBoard((board) => board.plan)
  const empty = useBoard((board) => board.cards.size === 0)
  const edit = useEdit()
  const disabled = !useMayWrite()
  const words = useWords().board.inspector
  const whose = { plan: true } as const
  return (
    <div className={styles['inspect']}>
      <header className={styles['head']}>
        <h2 className={styles['heading']}>{words.plan}</h2>
        <p className={styles['explains']}>{words.planSays}</p>
      </header>
      {/* The empty canvas offers it by itself. */}
      {!empty && <GoOnButton size="s" className={styles['start']} />}
      {lines.map((line) => (
        // So that a search which found something in a field of the plan can go to it.
        <div key={line[0]?.[0]} data-field={line[0]?.[0]}>
          <Fields
            fields={planFields}
            lines={[line]}
            values={plan}
            disabled={disabled}
            onWrite={(name, value, typing) => (typing ? edit.typeField : edit.setField)(whose, [name], value)}
            onPart={(name, key, value, typing) =>
              (typing ? edit.typeField : edit.setField)(whose, [name, key], value)
            }
          />
        </div>
      ))}
    </div>
  )
}
