import type { CardOf } from '../cards/index.ts'
import type { Look } from './look.ts'
import { daysBetween } from './time.ts'
import { filled } from './words.ts'

type Voices = { all: number; negative: number }

/**
 * Who was heard at a contact point in a period; period 0 ends today. A period holds its last day, and not the day before
 * its first. What was counted from answers stands for the cards of that period, which hold some of the same.
 */
export function voicesIn(point: CardOf<'contactPoint'>, at: number, days: number, look: Look): Voices {
  const isIn = ({ date }: { date?: string | undefined }) => {
    if (!filled(date)) return false
    const age = daysBetween(date, look.today)
    return age >= at * days && age < (at + 1) * days
  }
  const counted = (point.voices ?? []).filter((row) => row.n !== undefined && isIn(row))
  return counted.length > 0
    ? added(counted, ({ negative = 0 }) => negative)
    : added(look.in(point, 'heardAt', 'feedback').filter(isIn), ({ sentiment = 0, n = 1 }) =>
        sentiment < 0 ? n : 0,
      )
}

function added<Row extends { n?: number | undefined }>(
  rows: readonly Row[],
  negativeIn: (row: Row) => number,
): Voices {
  const sum = (part: (row: Row) => number) => rows.reduce((all, row) => all + Math.max(0, part(row)), 0)
  return { all: sum(({ n = 1 }) => n), negative: sum(negativeIn) }
}
