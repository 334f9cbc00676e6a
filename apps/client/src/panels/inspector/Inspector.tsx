import { useBoard, useSelected } from '../../session/useBoard.tsx'
import { CardInspector } from './CardInspector.tsx'
import { LinkInspector } from './LinkInspector.tsx'
import { ManyInspector } from './ManyInspector.tsx'
import { PlanInspector } from './PlanInspector.tsx'

/** Whatever is selected: a card, a link, several; the plan when nothing is. */
export function Inspector() {
  const ids = useSelected()
  const cards = useBoard((board) => ids.flatMap((id) => board.cards.get(id) ?? []))
  const links = useBoard((board) => ids.flatMap((id) => board.links.get(id) ?? []))
  const [card] = cards
  const [link] = links
  if (cards.length === 1 && links.length === 0 && card) return <CardInspector key={card.id} card={card} />
  if (links.length === 1 && cards.length === 0 && link) return <LinkInspector key={link.id} link={link} />
  if (cards.length + links.length > 1)
    return <ManyInspector cards={cards} links={links.map(({ id }) => id)} />
  return <PlanInspector />
}
