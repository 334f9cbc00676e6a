import { react, type Editor } from 'tldraw'
import { goTo } from '../answer-asked.ts'
import { lookOnly } from '../look-only.ts'
import { cardOfShape, isLinkShape, shapeOfCard } from '../shape-ids.ts'
import type { Chosen } from './chosen.ts'

const cardsIn = (editor: Editor): string[] =>
  editor
    .getSelectedShapeIds()
    .filter((id) => !isLinkShape(id) && editor.getShape(id)?.type === 'card')
    .map(cardOfShape)

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, place) => id === b[place])

/** One choice for the list and the canvas, and the way to what is to be seen. Hands on the editor while it stands. */
export function tieChosen(chosen: Chosen, hand: (editor: Editor | undefined) => void) {
  return (editor: Editor): (() => void) => {
    const shapesOf = (cards: readonly string[]) => cards.map(shapeOfCard).filter((id) => editor.getShape(id))
    let shown = 0
    const take = ({ cards, show }: ReturnType<Chosen['getState']>) => {
      if (!isSame(cards, cardsIn(editor))) editor.setSelectedShapes(shapesOf(cards))
      if (show.at === shown) return
      shown = show.at
      goTo(editor, shapesOf(show.cards))
    }
    take(chosen.getState())
    const stops = [
      lookOnly(editor),
      chosen.subscribe(take),
      react('chosen in the past', () => {
        const cards = cardsIn(editor)
        if (!isSame(cards, chosen.getState().cards)) chosen.setState({ cards })
      }),
    ]
    hand(editor)
    return () => {
      hand(undefined)
      for (const stop of stops) stop()
    }
  }
}
