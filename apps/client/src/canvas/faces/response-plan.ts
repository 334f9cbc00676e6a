import { meansList } from '@parley/model/cards/means.ts'
import type { CardOf } from '@parley/model/cards/index.ts'
import { fact, listed, type Face } from '../face.ts'
import { labelOf, lower } from './label.ts'

/** How fast the first answer comes, from whom and where. */
export const responsePlan: Face<CardOf<'responsePlan'>> = (card, _around, { words, formats }) => {
  const { faces } = words.canvas
  const hours = card.firstReplyHours
  const reply = hours === undefined ? [] : [faces.firstReply, { b: faces.hours(formats.number(hours)) }]
  const running = card.active === undefined ? undefined : card.active ? faces.running : faces.ready
  const means = (card.replyIn ?? []).flatMap((one) => lower(labelOf({ options: meansList }, one)) ?? [])
  const where = means.length > 0 ? faces.inMeans(formats.list(means)) : undefined
  return [...fact(reply, [running]), ...fact([listed(card.owner, where) || undefined])]
}
