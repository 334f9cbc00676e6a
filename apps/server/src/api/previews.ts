import { Shelf } from '@parley/model/board/shelf.ts'
import { placesFor } from '@parley/model/board/tidy.ts'
import { templates } from '@parley/model/templates/index.ts'
import { thumbnailOf } from './thumbnail.ts'

/** The templates as the list of new boards shows them; they never change while Parley runs. */
export const previews = templates.map(({ name, title, says, file }) => {
  const places = placesFor(file.cards, file.links)
  const cards = file.cards.map((card) => [card.id, { ...card, ...places.get(card.id) }] as const)
  const links = file.links.map((link) => [link.id, link] as const)
  const thumbnail = thumbnailOf({ cards: Shelf.of(cards), links: Shelf.of(links) })
  return { name, title, says, cards: file.cards.length, links: file.links.length, thumbnail }
})
