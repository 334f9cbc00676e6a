import type { CardOf } from '../cards/index.ts'
import { peopleBehind } from '../metrics/people.ts'
import type { Look } from './look.ts'

/** How many people stand behind a segment: its records, times the people each stands for. */
export const peopleIn = ({ size }: CardOf<'segment'>, look: Look): number | undefined =>
  size === undefined ? undefined : peopleBehind(size, look.plan)
