import type { Board } from '../board/board.ts'
import type { CardOf } from '../cards/index.ts'
import { helpsAt, stagesOf } from '../rules/stages.ts'
import { all } from './seen.ts'

export type Driver = NonNullable<CardOf<'contactPoint'>['driver']>

/** Who decides what people hear at each stage: a word for each contact point of which it is said. */
export const driversByStage = (board: Board): { stage: string; drivers: Driver[] }[] => {
  const points = all(board, 'contactPoint')
  return stagesOf(board).map((stage) => ({
    stage,
    drivers: points
      .filter((point) => helpsAt(point, stage))
      .map(({ driver }) => driver)
      .filter((driver) => driver !== undefined),
  }))
}

/** The share of those, in %, or what is missing for one where there is nothing at the stage. */
export const partOf = (drivers: readonly Driver[], are: (driver: Driver) => boolean) =>
  drivers.length === 0
    ? { missing: ['driver', 'stages'] }
    : { value: (100 * drivers.filter(are).length) / drivers.length }
