import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { isFunded } from './cost.ts'
import type { Look } from './look.ts'
import { complete, link, set, start } from './repair.ts'
import type { Offer } from './rule.ts'
import { clipped, filled } from './words.ts'

type Point = CardOf<'contactPoint'>

/** Friends, reviews, the shop or past experience decide what people hear there. */
export const isDrivenByOthers = ({ driver }: Point): boolean => filled(driver) && driver !== 'company'

/** What is lacking before somebody minds it. */
export function lacksOf(point: Point, look: Look): string[] {
  const money = look.in(point, 'funds').length > 0 ? say`no amount planned` : say`no money`
  return [...(filled(point.owner) ? [] : [say`no owner`]), ...(isFunded(point, look) ? [] : [money])]
}

/** Who would answer there anyway, or leads the strategy it belongs to, is known. */
export function mind(point: Point, look: Look): Offer[] {
  const owner = [...look.in(point, 'covers', 'responsePlan'), ...look.out(point, 'under', 'strategy')]
    .map((one) => one.owner)
    .find(filled)
  const isPaid = isFunded(point, look)
  const offers: Offer[] = []
  if (!filled(point.owner) && owner) {
    const title = say`Let ${clipped(owner, 40)} mind it`
    const command = set(point, 'owner', owner)
    offers.push(isPaid ? complete(title, command) : start(title, point, 'noCost', command))
  }
  if (!filled(point.owner)) offers.push(start(say`Name who minds it`, point, 'owner'))
  return isPaid
    ? offers
    : [...offers, fund(point, look), start(say`Say that it costs nothing`, point, 'noCost')]
}

function fund(point: Point, look: Look): Offer {
  const known = look.in(point, 'funds', 'budgetLine')[0]
  if (known) return start(say`Say how much money it has`, known, 'planned')
  const line = { id: 'line' }
  return start(
    say`Set money aside for it`,
    line,
    'planned',
    { add: { as: line.id, kind: 'budgetLine', title: say`Minding what others say` } },
    link(line, 'funds', point),
  )
}
