import type { CardOf } from '@parley/model/cards/index.ts'
import { fact, listed, type Face } from '../face.ts'

/** Their part and ours, and what was said of each sort. */
export const review: Face<CardOf<'review'>> = (card, _around, { words, formats }) => {
  const { faces } = words.canvas
  const all = [...(card.goals ?? []), ...(card.praise ?? []), ...(card.criticism ?? [])]
  const theirs = all.filter((one) => one.side === 'customer').length
  const ours = all.filter((one) => one.side === 'company').length
  const count = (list: readonly unknown[] | undefined, say: (count: number, shown: string) => string) =>
    list && list.length > 0 ? say(list.length, formats.number(list.length)) : undefined
  const counted = listed(
    count(card.goals, faces.goals),
    count(card.praise, faces.praises),
    count(card.criticism, faces.criticisms),
  )
  const says = [faces.theirs(formats.number(theirs)), faces.ours(formats.number(ours))] as const
  return [{ is: 'sides', theirs, ours, says }, ...fact([counted])]
}
