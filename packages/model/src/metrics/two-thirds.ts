import { driversByStage, partOf } from './driven.ts'
import { lack } from './lack.ts'
import { table } from './metric.ts'

/**
 * What we say at each stage and what comes from others, in %. That two thirds come from others was found for
 * evaluation, with the store and past experience among them: there is no such number for all stages together.
 */
export const twoThirds = table<'plan', never>({
  word: 'One third and two thirds',
  about: 'plan',
  formula: '100 × contact points driven by the company, or not / contact points at the stage',
  unit: '% of contact points',
  source: 'Court and others, McKinsey Quarterly, June 2009; Schaefer, Marketing Rebellion, 2019',
  answer(_plan, board) {
    const stages = driversByStage(board)
    if (stages.every(({ drivers }) => drivers.length === 0)) return lack('driver', 'stages')
    return stages.flatMap(({ stage, drivers }) => [
      { name: stage, column: 'ours', ...partOf(drivers, (one) => one === 'company') },
      { name: stage, column: 'theirs', ...partOf(drivers, (one) => one !== 'company') },
    ])
  },
})
