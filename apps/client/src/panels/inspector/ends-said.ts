import type { Ends } from '@parley/model/cards/ends.ts'
import type { Formats } from '../../words/format.ts'
import type { Words } from '../../words/words.ts'

/** What numbers a field can hold: “at least 0”. */
export function endsSaid(
  { from = 0, to, above }: Ends,
  words: Words['board']['inspector']['ends'],
  { number }: Pick<Formats, 'number'>,
): string {
  if (above !== undefined) return words.above(number(above))
  return to === undefined ? words.atLeast(number(from)) : words.between(number(from), number(to))
}
