import { BellOff, SlidersHorizontal } from 'lucide-react'
import { useBoard, useMayWrite } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { ruleNamed, ruleOf } from '../rules/rule-name.ts'
import { useRulesDoor } from '../rules/useRulesDoor.ts'
import panel from './findings.module.css'
import styles from './ChangedRules.module.css'

/** The rules that this team muted or counts otherwise, each with the reason that was given. */
export function ChangedRules() {
  const rules = useBoard((board) => board.plan.rules) ?? {}
  const words = useWords()
  const said = words.board.findings
  const all = Object.entries(rules)
  const muted = all.filter(([, { muted }]) => muted?.trim())
  const other = all.filter(
    ([code, { severity, muted }]) => !muted?.trim() && severity && severity !== ruleOf(code)?.severity,
  )
  if (muted.length + other.length === 0) return null
  return (
    <section className={styles['changed']}>
      {muted.length > 0 && <h3 className={styles['changedTitle']}>{said.mutedRules(muted.length)}</h3>}
      {muted.map(([code, { muted = '' }]) => (
        <Changed key={code} code={code} icon={BellOff} says={said.muted(ruleNamed(code, words), muted)} />
      ))}
      {other.length > 0 && <h3 className={styles['changedTitle']}>{said.mutedNone(other.length)}</h3>}
      {other.map(([code, { severity = 'hint', because = '' }]) => (
        <Changed
          key={code}
          code={code}
          icon={SlidersHorizontal}
          says={said.lowered(ruleNamed(code, words), severity, because)}
        />
      ))}
      <p className={panel['quiet']}>{said.mutedSays}</p>
    </section>
  )
}

function Changed({ code, icon, says }: { code: string; icon: typeof BellOff; says: string }) {
  const said = useWords().board.rules
  const { show } = useRulesDoor()
  const mayWrite = useMayWrite()
  const name = mayWrite ? said.changeOf(code) : said.lookAt(code)
  return (
    <p className={styles['muted']}>
      <Icon of={icon} size="s" />
      <span>{says}</span>
      <Button size="s" variant="bare" aria-label={name} onClick={() => show(code)}>
        {mayWrite ? said.change : said.look}
      </Button>
    </p>
  )
}
