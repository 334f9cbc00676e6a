import { BellOff, CircleCheck } from 'lucide-react'
import { useStore } from 'zustand'
import { rules as known } from '@parley/model/rules/index.ts'
import type { Finding } from '@parley/model/rules/rule.ts'
import { useBoard, useFindings, useSession } from '../session/useBoard.tsx'
import { Icon } from '../ui/Icon.tsx'
import { useWords } from '../words/words.ts'
import { FindingItem } from './FindingItem.tsx'
import styles from './findings.module.css'

const weight = { error: 0, warning: 1, hint: 2 } as const

export const keyOf = (finding: Finding): string =>
  `${finding.rule} ${finding.cards.join(' ')} ${finding.links.join(' ')}`

/** What stands in the way, the gravest first; consequences under their root, what is muted last. */
export function FindingsPanel() {
  const findings = useFindings()
  const words = useWords().board.findings
  const roots = findings
    .filter((one) => one.under === null)
    .toSorted((a, b) => weight[a.severity] - weight[b.severity])
  const errors = roots.filter((one) => one.severity === 'error').length
  if (roots.length === 0) return <NothingFound />
  return (
    <>
      <header className={styles['sum']}>
        <h2 className={styles['heading']}>{words.heading(roots.length)}</h2>
        <p className={styles['quiet']}>{words.stands(errors)}</p>
        <Steps />
      </header>
      {roots.map((root, at) => (
        <FindingItem
          key={keyOf(root)}
          finding={root}
          first={at === 0}
          followers={findings.filter((one) => one.under === root.rule)}
        />
      ))}
      <Muted />
    </>
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
        <div>
          <h2 className={styles['noneTitle']}>{empty ? words.noneYet : words.none}</h2>
          {!empty && holds > 0 && <p className={styles['quiet']}>{words.hold(holds)}</p>}
        </div>
      </div>
      <Muted />
    </>
  )
}

/** Small bars, a step each: never one score. */
function Steps() {
  const progress = useStore(useSession().progress).filter((step) => step.judged > 0)
  const words = useWords().board.findings
  if (progress.length === 0) return null
  return (
    <ul className={styles['steps']} aria-label={words.progress}>
      {progress.map(({ step, holds, judged }) => {
        const share = Math.round((100 * holds) / judged)
        return (
          <li key={step}>
            <span>{words.steps[step] ?? step}</span>
            <span className={styles['bar']} aria-hidden>
              <i style={{ inlineSize: `${share}%` }} />
            </span>
            <b>{share}</b>
          </li>
        )
      })}
    </ul>
  )
}

function Muted() {
  const rules = useBoard((board) => board.plan.rules)
  const words = useWords().board.findings
  const muted = Object.entries(rules ?? {}).flatMap(([code, { muted }]) =>
    muted?.trim() ? [{ code, muted }] : [],
  )
  /** A plan may mute a rule that this Parley does not have; it goes by its code. */
  const ruleNamed = (code: string): string => {
    const slug = known.find((one) => one.code === code)?.slug
    return slug ? words.ruleNamed(slug.replaceAll('-', ' '), code) : code
  }
  return muted.map(({ code, muted }) => (
    <p key={code} className={styles['muted']}>
      <Icon of={BellOff} size="s" />
      <span>{words.muted(ruleNamed(code), muted)}</span>
    </p>
  ))
}
