import { isKnown, lack, sumOf } from './lack.ts'
import { metric } from './metric.ts'
import { isShare } from './periods.ts'
import { linksOut } from './seen.ts'

/** How many new customers each of these brings: above 1 the word carries itself. */
export const referralFactor = metric<'segment', 'id'>({
  word: 'Referral factor',
  about: 'segment',
  formula: 'Σ people each tells × share of those who come',
  unit: 'customers a customer',
  source: 'Word of mouth: invitations per customer × acceptance',
  answer(segment, board) {
    const links = linksOut(board, segment, 'spreads')
    if (links.length === 0) return lack('spreads')
    const told = sumOf(links.map(({ tells }) => (tells === undefined || tells < 0 ? lack('tells') : tells)))
    const come = links.map(({ accepts }) =>
      accepts !== undefined && isShare(accepts) ? accepts : lack('accepts'),
    )
    const all = sumOf([told, ...come])
    if (!isKnown(all)) return all
    return links.reduce((sum, { tells = 0, accepts = 0 }) => sum + tells * accepts, 0)
  },
})
