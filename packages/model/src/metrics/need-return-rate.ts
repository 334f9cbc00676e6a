import { percentOf } from './lack.ts'
import { metric } from './metric.ts'
import { all, out } from './seen.ts'

/** How many of the needs found come back as a property of the product, planned or released, in %. */
export const needReturnRate = metric<'plan', never>({
  word: 'Needs returned',
  about: 'plan',
  formula: '100 × needs returned as a property / needs',
  unit: '% of needs',
  source: 'Communication marketing: find out needs and return them as properties',
  answer(_plan, board) {
    const needs = all(board, 'need')
    const back = needs.filter((need) => out(board, need, 'returnedAs', 'productProperty').length > 0)
    return percentOf(back.length, needs.length, 'need')
  },
})
