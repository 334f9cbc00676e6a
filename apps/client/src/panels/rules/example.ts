import type { Board } from '@parley/model/board/board.ts'
import type { Command } from '@parley/model/board/command.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { cardWidth, plot, type Plot } from '@parley/model/board/plot.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import type { Card } from '@parley/model/cards/index.ts'
import type { Link } from '@parley/model/links/index.ts'
import { aroundOf } from '../../canvas/around.ts'
import { faceOf } from '../../canvas/card-size.ts'
import { tongue } from '../../canvas/tongue.ts'

export const drawn = (text: string): Board => boardFrom(sketch(text))

/** What was done to the first plan to make it the second, as commands. */
export function putRight(from: Board, to: Board): Command[] {
  const cards = [...to.cards.values()].flatMap((card) => cardDone(from.cards.get(card.id), card))
  const gone = [...from.cards.values()].filter(({ id }) => !to.cards.has(id))
  const links = [...to.links.values()].flatMap((link) => linkDone(from.links.get(link.id), link))
  const cut = [...from.links.values()].filter(
    (link) => !to.links.has(link.id) && to.cards.has(link.from) && to.cards.has(link.to),
  )
  return [
    ...fieldsSet({ plan: true }, from.plan, to.plan),
    ...cards,
    ...gone.map(({ id }): Command => ({ park: { card: id } })),
    ...links,
    ...cut.map(({ id }): Command => ({ unlink: { link: id } })),
  ]
}

function cardDone(was: Card | undefined, is: Card): Command[] {
  if (was) return fieldsSet({ card: is.id }, was, is)
  const { id, ...said } = is
  return [{ add: { ...said, as: id } }]
}

const linkDone = (was: Link | undefined, is: Link): Command[] =>
  was ? fieldsSet({ link: is.id }, was, is) : [{ link: { kind: is.kind, from: is.from, to: is.to } }]

type Whose = { card: string } | { link: string } | { plan: true }

function fieldsSet(whose: Whose, was: object, is: object): Command[] {
  const [before, after] = [new Map(Object.entries(was)), new Map(Object.entries(is))]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): Command[] => {
    const value: unknown = after.get(key)
    if (JSON.stringify(before.get(key)) === JSON.stringify(value)) return []
    return [
      value === undefined ? { unset: { ...whose, path: [key] } } : { set: { ...whose, path: [key], value } },
    ]
  })
}

/** Where the cards of an example stand, each as high as its face. */
export const plotOf = (board: Board): Plot =>
  plot(board, (card) => faceOf(card, aroundOf(board, card), cardWidth, tongue).height)
