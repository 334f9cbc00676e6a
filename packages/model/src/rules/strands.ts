import type { CardOf } from '../cards/index.ts'
import { overall, type Look } from './look.ts'

type Strategy = CardOf<'strategy'>

export const isHuman = ({ strand }: Strategy): boolean => strand === 'human'
export const isSales = ({ strand }: Strategy): boolean => strand === 'sales'

/** The strategies of each strand. */
export const humanStrategies = overall((look) => look.all('strategy').filter(isHuman))
export const salesStrategies = overall((look) => look.all('strategy').filter(isSales))

/** An objective is human by its level, or by the strategy that it is under. */
export const isHumanObjective = (objective: CardOf<'objective'>, look: Look): boolean =>
  objective.level === 'human' || look.out(objective, 'under', 'strategy').some(isHuman)
