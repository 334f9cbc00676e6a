import { format, version } from '@parley/model/board/plan-file.ts'
import { refillPouch } from '@parley/model/templates/refill-pouch.ts'

/**
 * A plan of at least so many cards: a whole campaign and copies of it, with their links. The first keeps its ids and
 * titles; those of a later copy, the third, end in `-3` and in ` 3`.
 */
export function crowdedPlan(least: number) {
  const { plan, cards, links } = refillPouch.file
  const copies = Array.from({ length: Math.ceil(least / cards.length) }, (_, at) => at)
  return {
    format,
    version,
    plan,
    cards: copies.flatMap((at) =>
      cards.map((card) => ({ ...card, id: idIn(at, card.id), title: titleIn(at, card.title) })),
    ),
    links: copies.flatMap((at) =>
      links.map((link) => ({
        ...link,
        id: idIn(at, link.id),
        from: idIn(at, link.from),
        to: idIn(at, link.to),
      })),
    ),
  }
}

const idIn = (copy: number, id: string): string => (copy === 0 ? id : `${id}-${copy + 1}`)
const titleIn = (copy: number, title: string): string => (copy === 0 ? title : `${title} ${copy + 1}`)
