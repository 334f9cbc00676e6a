import type { Finding, Severity } from '@parley/model/rules/rule.ts'
import type { Mark, Scene } from './scene.ts'
import { shapeOfCard, shapeOfLink } from './shape-ids.ts'

const weight: Readonly<Record<Severity, number>> = { error: 3, warning: 2, hint: 1 }

/** What is found at each shape, kept up: after a change only shapes whose findings came or went are marked anew. */
export class Marks {
  #standing: ReadonlySet<Finding> = new Set()
  readonly #at = new Map<string, Set<Finding>>()

  /** Takes the findings as they are now, and answers the marks that may be others; undefined where there is none. */
  follow(findings: readonly Finding[]): Map<string, Mark | undefined> {
    // What is folded under its root is not counted, as nowhere.
    const now = new Set(findings.filter(({ under }) => under === null))
    const moved = new Set<string>()
    for (const one of this.#standing)
      if (!now.has(one)) for (const shape of shapesOf(one)) this.#take(shape, one, moved)
    for (const one of now)
      if (!this.#standing.has(one)) for (const shape of shapesOf(one)) this.#put(shape, one, moved)
    this.#standing = now
    return new Map([...moved].map((shape) => [shape, markOf(this.#at.get(shape) ?? [])]))
  }

  #take(shape: string, finding: Finding, moved: Set<string>): void {
    const there = this.#at.get(shape)
    there?.delete(finding)
    if (there?.size === 0) this.#at.delete(shape)
    moved.add(shape)
  }

  #put(shape: string, finding: Finding, moved: Set<string>): void {
    const there = this.#at.get(shape)
    if (there) there.add(finding)
    else this.#at.set(shape, new Set([finding]))
    moved.add(shape)
  }
}

const shapesOf = ({ cards, links }: Finding): string[] => [
  ...cards.map(shapeOfCard),
  ...links.map(shapeOfLink),
]

/** The worst finding at a shape and how many there are. */
function markOf(findings: Iterable<Finding>): Mark | undefined {
  let mark: Mark | undefined
  for (const { severity } of findings)
    mark = {
      severity: mark && weight[mark.severity] >= weight[severity] ? mark.severity : severity,
      count: (mark?.count ?? 0) + 1,
    }
  return mark
}

const isSame = (a: Mark, b: Mark): boolean => a.severity === b.severity && a.count === b.count

export function markFindings({ session, marks }: Scene): () => void {
  const all = new Marks()
  const mark = (findings: readonly Finding[]) => marks.setSome(all.follow(findings), isSame)
  mark(session.findings.getState())
  return session.findings.subscribe(mark)
}
