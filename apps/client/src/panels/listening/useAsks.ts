import { cardsOf, linksFrom } from '@parley/model/board/board.ts'
import { nobodyIsAskedTwice } from '@parley/model/rules/nobody-is-asked-twice.ts'
import { inScope } from '@parley/model/rules/scope.ts'
import { useBoard, useEdit, useFindings } from '../../session/useBoard.tsx'

/**
 * What a contact point asks for that is kept: its links to memories, each written at once as a step of its own. `again`
 * is what LOOP-7 says of it: people who told us already would be asked once more.
 */
export function useAsks(card: string) {
  const edit = useEdit()
  const memories = useBoard((board) => cardsOf(board, 'memory').filter(inScope))
  const links = useBoard((board) => linksFrom(board, card, 'asks'))
  const again = useFindings().filter(
    ({ rule, cards }) => rule === nobodyIsAskedTwice.code && cards[0] === card,
  )
  return {
    memories,
    asked: (memory: string) => links.some(({ to }) => to === memory),
    again: again.map(({ says }) => says),
    ask: (memory: string, on: boolean) =>
      on
        ? void edit.addLink({ kind: 'asks', from: card, to: memory })
        : void edit.removeLinks(links.filter(({ to }) => to === memory).map(({ id }) => id)),
  }
}
