import type { Board } from '@parley/model/board/board.ts'
import { rules } from '@parley/model/rules/index.ts'
import type { Finding } from '@parley/model/rules/rule.ts'

export const groupings = ['severity', 'step', 'card', 'rule', 'person'] as const
export type Grouping = (typeof groupings)[number]

/** Findings that belong together. `key` is a severity, a step, a card's id, a rule's code, or a name; blank is nobody. */
export type Group = { key: string; findings: Finding[] }

const weight: Readonly<Record<string, number>> = { error: 0, warning: 1, hint: 2 }
const steps = ['0', '1', '2', '3', '4', '5', '6', 'loop']
const stepOfRule = new Map(rules.map(({ code, step }) => [code, String(step)]))

/** The gravest first, and otherwise as the rules stand in the catalogue. */
export const byGravity = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => (weight[a.severity] ?? 0) - (weight[b.severity] ?? 0))

/** A finding stands under each of its cards and each of their owners, else once. */
export function groupFindings(findings: readonly Finding[], by: Grouping, cards: Board['cards']): Group[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of byGravity(findings))
    for (const key of keysOf(finding, by, cards)) groups.set(key, [...(groups.get(key) ?? []), finding])
  const all = [...groups].map(([key, its]) => ({ key, findings: its }))
  return all.toSorted((a, b) => placeOf(a, by) - placeOf(b, by) || (a.key < b.key ? -1 : 1))
}

function keysOf(finding: Finding, by: Grouping, cards: Board['cards']): readonly string[] {
  if (by === 'severity') return [finding.severity]
  if (by === 'step') return [stepOfRule.get(finding.rule) ?? '0']
  if (by === 'rule') return [finding.rule]
  if (by === 'card') return finding.cards.length > 0 ? [...new Set(finding.cards)] : ['']
  const owners = finding.cards.map((id) => cards.get(id)?.owner?.trim() ?? '')
  const named = new Set(owners.filter(Boolean))
  return named.size > 0 ? [...named] : ['']
}

/** What has no card or no owner comes last; of cards and people, who has the most to do comes first. */
function placeOf({ key, findings }: Group, by: Grouping): number {
  if (by === 'severity') return weight[key] ?? 0
  if (by === 'step') return steps.indexOf(key)
  if (by === 'rule') return weight[findings[0]?.severity ?? 'hint'] ?? 0
  return key === '' ? 1 : -findings.length
}
