import { readPlanFile, type PlanFile } from '@parley/model/board/plan-file.ts'
import type { Card } from '@parley/model/cards/index.ts'
import type { Answers } from '../../session/api.ts'

/** All that the server says of a snapshot that is laid before somebody. */
export type Laid = Answers['approvals']['get']
export type Approval = NonNullable<Laid['approval']>

/** The plan as it is laid before somebody; nothing where this page cannot read it. */
export const planOf = (laid: Pick<Laid, 'plan'>): PlanFile | undefined => read(laid.plan)
export const planBefore = ({ planBefore }: Pick<Laid, 'planBefore'>): PlanFile | undefined =>
  planBefore === null ? undefined : read(planBefore)

function read(plan: Record<string, unknown>): PlanFile | undefined {
  const found = readPlanFile(plan)
  return found.ok ? found.file : undefined
}

export type Mark = 'added' | 'gone' | 'changed'
/** What a sentence is about, and what became of it. */
export type About = { card: Card | undefined; mark: Mark }

/** What each sentence is about: the first card that it names, as it is now, or as it was before it went. */
export function aboutOf(laid: Laid): (cards: readonly string[]) => About {
  const byId = (file: PlanFile | undefined) => new Map(file?.cards.map((card) => [card.id, card]))
  const [now, was] = [byId(planOf(laid)), byId(planBefore(laid))]
  return ([first = '']) => {
    const [is, before] = [now.get(first), was.get(first)]
    return { card: is ?? before, mark: is && before ? 'changed' : is ? 'added' : before ? 'gone' : 'changed' }
  }
}
