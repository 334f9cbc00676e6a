import { isKnown, lack, percentOf, sumOf } from './lack.ts'
import { metric } from './metric.ts'
import { all, into, out } from './seen.ts'
import { costOf } from './spending.ts'

/** How much of the money behind messages rests on guesses of what people want to hear, in %. A contact point’s cost is split equally among what it carries. */
export const lotteryIndex = metric<'plan', never>({
  word: 'Lottery index',
  about: 'plan',
  formula: '100 × cost of messages known from a guess / cost of messages',
  unit: '% of cost',
  source: 'Communication marketing: guess the audience and the property to convey',
  answer(_plan, board) {
    const bets = all(board, 'contactPoint')
      .filter((point) => into(board, point, 'funds', 'budgetLine').length > 0)
      .flatMap((point) => {
        const said = out(board, point, 'carries', 'message')
        const cost = costOf(point, board)
        const each = isKnown(cost) ? cost / said.length : cost
        return said.map(({ evidenceLevel }) => ({ evidenceLevel, each }))
      })
    if (bets.some(({ evidenceLevel }) => evidenceLevel === undefined)) return lack('evidenceLevel')
    const guesses = bets.filter(({ evidenceLevel }) => evidenceLevel === 'guess')
    return percentOf(
      sumOf(guesses.map(({ each }) => each)),
      sumOf(bets.map(({ each }) => each)),
      'funds',
      'carries',
    )
  },
})
