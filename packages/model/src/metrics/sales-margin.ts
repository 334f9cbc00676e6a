import type { Board } from '../board/board.ts'
import { classOfMeasure } from '../cards/measure-kind.ts'
import type { CardOf } from '../cards/index.ts'
import { isHuman } from '../rules/strands.ts'
import { fromBoth, lack, sumOf, type Lack } from './lack.ts'
import { joinedBy } from './joined.ts'
import { people } from './people.ts'
import { all, out } from './seen.ts'

type Objective = CardOf<'objective'>

/** The margin that all sales objectives bring in a year when they are reached; one that cannot be told leaves all unknown. */
export function salesMargin(board: Board): number | Lack {
  const goals = all(board, 'objective').filter((goal) => isSalesGoal(goal, board))
  if (goals.length === 0) return lack('measureKind')
  return sumOf(goals.map((goal) => marginOf(goal, board)))
}

function isSalesGoal(goal: Objective, board: Board): boolean {
  const { measureKind, level } = goal
  if (measureKind === undefined || measureKind === 'roi' || level === 'human') return false
  return classOfMeasure(measureKind) === 'sales' && !out(board, goal, 'under', 'strategy').some(isHuman)
}

function marginOf(goal: Objective, board: Board): number | Lack {
  const { measureKind, baseline, target } = goal
  if (baseline === undefined || target === undefined) return lack('baseline', 'target')
  if (measureKind === 'count') return ofGained(goal, target - baseline, board)
  if (measureKind !== 'share' && measureKind !== 'wallet') return lack('margin')
  if (baseline <= 0) return lack('baseline')
  return ofGrown(goal, target / baseline - 1, board)
}

/** Who is won and stays brings what one of the class that is joined brings, where that is one number. */
function ofGained(goal: Objective, gained: number, board: Board): number | Lack {
  const margins = [...new Set(joinedBy(goal, board).map(({ margin }) => margin))]
  const [margin] = margins
  if (goal.repeatShare === undefined) return lack('repeatShare')
  if (margins.length !== 1 || margin === undefined) return lack('targets', 'margin')
  return gained * goal.repeatShare * margin
}

/** A segment’s margin grows with what it spends on us. */
function ofGrown(goal: Objective, growth: number, board: Board): number | Lack {
  const segments = out(board, goal, 'targets', 'segment')
  if (segments.length === 0) return lack('targets')
  return sumOf(
    segments.map((segment) => {
      const { margin = lack('margin') } = segment
      return fromBoth(margin, people.answer(segment, board), (a, b) => a * b * growth)
    }),
  )
}
