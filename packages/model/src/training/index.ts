import { firstLook } from './first-look.ts'
import { moneyAndTime } from './money-and-time.ts'
import { peopleFirst } from './people-first.ts'

/** Boards to practise on, the easiest first. */
export const trainings = [firstLook, peopleFirst, moneyAndTime] as const
