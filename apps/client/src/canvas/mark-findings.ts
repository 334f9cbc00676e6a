import type { Finding, Severity } from '@parley/model/rules/rule.ts'
import type { Mark, Scene } from './scene.ts'
import { shapeOfCard, shapeOfLink } from './shape-ids.ts'

const weight: Readonly<Record<Severity, number>> = { error: 3, warning: 2, hint: 1 }

/** The worst finding at each shape and how many there are; what is folded under its root is not counted, as nowhere. */
export function marksOf(findings: readonly Finding[]): Map<string, Mark> {
  const marks = new Map<string, Mark>()
  for (const { severity, cards, links } of findings.filter(({ under }) => under === null))
    for (const shape of [...cards.map(shapeOfCard), ...links.map(shapeOfLink)]) {
      const known = marks.get(shape)
      const worst = !known || weight[severity] > weight[known.severity] ? severity : known.severity
      marks.set(shape, { severity: worst, count: (known?.count ?? 0) + 1 })
    }
  return marks
}

const isSame = (a: Mark, b: Mark): boolean => a.severity === b.severity && a.count === b.count

export function markFindings({ session, marks }: Scene): () => void {
  marks.setAll(marksOf(session.findings.getState()), isSame)
  return session.findings.subscribe((findings) => marks.setAll(marksOf(findings), isSame))
}
