import { useMemo } from 'react'
import type { Rule } from '@parley/model/rules/rule.ts'
import { useBoard, useFindings } from '../../session/useBoard.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { changesOf } from '../findings/changes-of.ts'
import { keyOf } from '../findings/roots.ts'
import { drawn, putRight } from './example.ts'
import { Example } from './Example.tsx'
import { checksOf } from './rule-name.ts'
import { RuleSettings } from './RuleSettings.tsx'
import styles from './rules.module.css'

const most = 5

/** One rule: what it finds, why, who says so, a plan that breaks it and the same put right, and how this plan sets it. */
export function RulePage({ rule }: { rule: Rule }) {
  const said = useWords().board.rules
  const formats = useFormats()
  const settings = useBoard((board) => board.plan.rules?.[rule.code])
  return (
    <>
      <section className={styles['part']}>
        <h3>{said.checks}</h3>
        <p>{checksOf(rule, settings, formats)}</p>
      </section>
      <section className={styles['part']}>
        <h3>{said.why}</h3>
        <p>{rule.why}</p>
        <p className={styles['quiet']}>
          {said.source}: {rule.source}
        </p>
      </section>
      <Here rule={rule} />
      <RuleSettings rule={rule} />
      <Examples rule={rule} />
    </>
  )
}

/** What it finds on the board that is open. */
function Here({ rule: { code } }: { rule: Rule }) {
  const words = useWords().board
  const findings = useFindings().filter((one) => one.rule === code)
  if (findings.length === 0) return null
  return (
    <section className={styles['part']}>
      <h3>{words.rules.here}</h3>
      <ul className={styles['list']}>
        {findings.slice(0, most).map((one) => (
          <li key={keyOf(one)} dir="auto">
            {one.says}
          </li>
        ))}
        {findings.length > most && <li>{words.away.more(findings.length - most)}</li>}
      </ul>
    </section>
  )
}

function Examples({ rule }: { rule: Rule }) {
  const words = useWords()
  const said = words.board.rules
  const formats = useFormats()
  const { breaking, repaired, changes } = useMemo(() => {
    const [breaking, repaired] = [drawn(rule.breaking), drawn(rule.repaired)]
    const commands = putRight(breaking, repaired)
    return { breaking, repaired, changes: changesOf({ commands }, breaking, { words, formats }) }
  }, [rule, words, formats])
  return (
    <>
      <section className={styles['part']}>
        <h3>{said.breaking}</h3>
        <Example board={breaking} title={said.breaking} />
      </section>
      <section className={styles['part']}>
        <h3>{said.repaired}</h3>
        <Example board={repaired} title={said.repaired} />
        {changes.length > 0 && (
          <>
            <h4 className={styles['quiet']}>{said.difference}</h4>
            <ul className={styles['list']}>
              {changes.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  )
}
