import type { Rule } from '@parley/model/rules/rule.ts'
import { useBoard, useMayWrite } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import { SettingsForm } from './SettingsForm.tsx'
import styles from './rules.module.css'

/** How this plan sets a rule: its severity, its thresholds, whether it speaks at all, and why. */
export function RuleSettings({ rule }: { rule: Rule }) {
  const settings = useBoard((board) => board.plan.rules?.[rule.code])
  const said = useWords().board.rules
  const mayWrite = useMayWrite()
  return (
    <section className={styles['part']}>
      <h3>{said.settings}</h3>
      {!mayWrite && <p className={styles['quiet']}>{said.readOnly}</p>}
      {/* What a colleague sets meanwhile is read anew. */}
      <SettingsForm key={JSON.stringify(settings)} rule={rule} settings={settings} disabled={!mayWrite} />
    </section>
  )
}
