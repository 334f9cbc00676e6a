import { contactPoint } from '../cards/contact-point.ts'
import { driversByStage, partOf } from './driven.ts'
import { lack } from './lack.ts'
import { table } from './metric.ts'

/** Who decides what people hear at each stage: the company, other consumers, the store or past experience, in %. */
export const drivers = table<'plan', never>({
  word: 'The four drivers',
  about: 'plan',
  formula: '100 × contact points of the driver / contact points at the stage',
  unit: '% of contact points',
  source: 'Court and others, McKinsey Quarterly, June 2009: the consumer decision journey',
  answer(_plan, board) {
    const stages = driversByStage(board)
    if (stages.every((one) => one.drivers.length === 0)) return lack('driver', 'stages')
    return stages.flatMap(({ stage, drivers }) =>
      contactPoint.fields.driver.options.map(({ value: driver }) => ({
        name: stage,
        column: driver,
        ...partOf(drivers, (one) => one === driver),
      })),
    )
  },
})
