import { useStore } from 'zustand'
import type { Finding } from '@parley/model/rules/rule.ts'
import { useSession } from '../../session/useBoard.tsx'
import { severityIcons } from '../../ui/Badge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'

/** The worst that is found about a card, and how often; nothing for what is merely a hint. Painted only when that changes. */
export function WorstMark({ id, className }: { id: string; className: string | undefined }) {
  const words = useWords().canvas.states.findings
  const findings = useSession().findings
  const errors = useStore(findings, (all) => countsOf(all).get(id)?.error ?? 0)
  const warnings = useStore(findings, (all) => countsOf(all).get(id)?.warning ?? 0)
  const worst = errors > 0 ? 'error' : 'warning'
  if (errors + warnings === 0) return null
  return (
    <span className={className} data-severity={worst}>
      <Icon of={severityIcons[worst]} size="s" />
      <span className="sr">{words[worst](errors > 0 ? errors : warnings)}</span>
    </span>
  )
}

type Counts = ReadonlyMap<string, { error: number; warning: number }>
const known = new WeakMap<readonly Finding[], Counts>()

/** Worked out once for each list of findings, whichever card asks first. */
function countsOf(findings: readonly Finding[]): Counts {
  const found = known.get(findings)
  if (found) return found
  const counts = new Map<string, { error: number; warning: number }>()
  for (const { severity, cards, under } of findings) {
    if (under !== null || severity === 'hint') continue
    for (const card of cards) {
      const its = counts.get(card) ?? { error: 0, warning: 0 }
      its[severity]++
      counts.set(card, its)
    }
  }
  known.set(findings, counts)
  return counts
}
