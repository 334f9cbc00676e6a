import { setFields, type Pen } from '@parley/model/board/edit.ts'
import type { SpiralOf } from './useSpirals.ts'

/** What a contact point holds once the counts are written: nothing, where nobody was heard any more. */
const voicesOf = ({ spiral: { periods } }: SpiralOf) =>
  periods.some(({ n }) => n > 0) ? periods.map((period) => ({ ...period })) : undefined

/** Those whose counts on the board are others than these. */
export const unwritten = (points: readonly SpiralOf[]): SpiralOf[] =>
  points.filter((one) => {
    const [has, is] = [one.point.voices ?? [], voicesOf(one) ?? []]
    return (
      has.length !== is.length ||
      is.some(({ date, n, negative }, at) => {
        const row = has[at]
        return row?.date !== date || row.n !== n || row.negative !== negative
      })
    )
  })

/** Writes how many were heard, and how many of them were negative: numbers alone. Answers the first card. */
export function writeVoices(pen: Pen, points: readonly SpiralOf[]): string | undefined {
  for (const one of points) setFields(pen, { card: one.point.id }, { voices: voicesOf(one) })
  return points[0]?.point.id
}
