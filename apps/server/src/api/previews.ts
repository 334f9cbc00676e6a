import { Shelf } from '@parley/model/board/shelf.ts'
import { groupOf } from '@parley/model/cards/hue.ts'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import { placesFor } from '@parley/model/board/tidy.ts'
import { templates } from '@parley/model/templates/index.ts'
import { thumbnailOf } from './thumbnail.ts'

/** One card of each of these kinds tells plans apart: who speaks, with whom, where, and what is said. */
const tellers = ['brand', 'segment', 'contactPoint', 'message'] as const

function storyOf(cards: readonly Card[]): { title: string; group: string; voice: string }[] {
  return tellers.flatMap((kind) => {
    const [first] = cards.filter((card) => card.kind === kind).toSorted((a, b) => rankOf(a) - rankOf(b))
    return first
      ? [{ title: first.title, group: groupOf(kind, undefined), voice: cardKinds[kind].voice }]
      : []
  })
}

const rankOf = (card: Card): number => (card.kind === 'segment' ? (card.priority ?? Infinity) : 0)

/** The templates as the list of new boards shows them; they never change while Parley runs. */
export const previews = templates.map(({ name, title, says, file }) => {
  const places = placesFor(file.cards, file.links)
  const cards = file.cards.map((card) => [card.id, { ...card, ...places.get(card.id) }] as const)
  const links = file.links.map((link) => [link.id, link] as const)
  const thumbnail = thumbnailOf({ cards: Shelf.of(cards), links: Shelf.of(links) })
  const story = storyOf(file.cards)
  return { name, title, says, cards: file.cards.length, links: file.links.length, thumbnail, story }
})
