import type { Board } from '@parley/model/board/board.ts'
import { cardKinds, isCardKind } from '@parley/model/cards/index.ts'
import type { Finding } from '@parley/model/rules/rule.ts'
import { groupFindings } from '../findings/group-findings.ts'
import { guidePlaces } from './useGuideDoor.ts'

/** What is found in a step: what can be mended there, and what waits for a card of a later one. */
export function openHere(
  roots: readonly Finding[],
  step: string,
  cards: Board['cards'],
): { now: Finding[]; later: Finding[] } {
  const its = groupFindings(roots, 'step', cards).find(({ key }) => key === step)?.findings ?? []
  return {
    now: its.filter((one) => !waits(one, step)),
    later: its.filter((one) => waits(one, step)),
  }
}

const placeOf = (step: string): number => guidePlaces.findIndex((one) => one === step)

/** Its smallest repair writes a card that is thought of in a later step. */
function waits({ repairs: [first] }: Finding, step: string): boolean {
  return (first?.commands ?? []).some(
    (command) =>
      'add' in command &&
      isCardKind(command.add.kind) &&
      placeOf(String(cardKinds[command.add.kind].step)) > placeOf(step),
  )
}
