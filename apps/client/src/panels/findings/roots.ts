import type { Finding } from '@parley/model/rules/rule.ts'
import { grouped } from '../grouped.ts'

export const keyOf = (finding: Finding): string =>
  `${finding.rule} ${finding.cards.join(' ')} ${finding.links.join(' ')}`

/** Each root with all that follows from it, however far; what is counted are the roots. */
export function rootsOf(findings: readonly Finding[]): Map<Finding, Finding[]> {
  const byRule = grouped(findings, ({ rule }) => rule)
  const roots = new Map<Finding, Finding[]>()
  for (const finding of findings) if (finding.under === null) roots.set(finding, [])
  for (const finding of findings) {
    if (finding.under === null) continue
    const root = topOf(finding, byRule)
    roots.get(root)?.push(finding)
  }
  return roots
}

/** A root may itself be folded under another: its followers climb with it. */
function topOf(finding: Finding, byRule: ReadonlyMap<string, readonly Finding[]>): Finding {
  const passed = new Set<string>()
  let at = finding
  while (at.under !== null && !passed.has(at.under)) {
    passed.add(at.under)
    const above = byRule.get(at.under) ?? []
    const next = above.find(({ cards }) => cards.some((card) => at.cards.includes(card))) ?? above[0]
    if (!next) return at
    at = next
  }
  return at
}
