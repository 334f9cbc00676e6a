import type { Board } from '../board/board.ts'
import type { LinkOf } from '../links/index.ts'
import { daysIn } from '../rules/contacts.ts'
import type { Window } from '../rules/time.ts'
import { impressions } from './impressions.ts'
import { fromBoth, isKnown, lack, sumOf, type Lack } from './lack.ts'
import { metric } from './metric.ts'
import { people } from './people.ts'
import { linksOut } from './seen.ts'

type Reads = 'id' | 'reach' | 'frequency' | 'grp' | 'startsOn' | 'endsOn'

/** How often people are met at a contact point in the plan: its impressions, else what its links say a week. */
export const contacts = metric<'contactPoint', Reads>({
  word: 'Contacts',
  about: 'contactPoint',
  formula: 'gross impressions; else Σ times a week × weeks it runs × people',
  unit: 'contacts',
  source: 'Arithmetic of media',
  answer(point, board) {
    const met = impressions.answer(point, board)
    if (isKnown(met)) return met
    const links = linksOut(board, point, 'touches')
    const weeks = weeksOf(point, board)
    if (links.length === 0) return lack('touches')
    if (!isKnown(weeks)) return weeks
    return sumOf(links.map((link) => aWeek(link, weeks, board)))
  },
})

function aWeek(link: LinkOf<'touches'>, weeks: number, board: Board): number | Lack {
  const segment = board.cards.get(link.to)
  if (segment?.kind !== 'segment') return lack('touches')
  const { perWeek } = link
  const often = perWeek === undefined || perWeek < 0 ? lack('perWeek') : perWeek
  return fromBoth(often, people.answer(segment, board), (a, b) => a * weeks * b)
}

/** The weeks in which it runs while the plan does. */
function weeksOf(point: Window, { plan }: Board): number | Lack {
  const days = daysIn(plan, point)
  return days === undefined ? lack('startsOn', 'endsOn') : days / 7
}
