import type { CardOf } from '@parley/model/cards/index.ts'
import { todayIn } from '@parley/model/rules/time.ts'
import { useBoard, useEdit } from '../../session/useBoard.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { countSaid } from './CountedSoFar.tsx'
import type { Counting } from './useCounting.ts'
import { writtenOf } from './written.ts'

/** Writes what was counted to the segment. All of it is one step to take back. */
export function useWriting(card: CardOf<'segment'>, counting: Counting, onDone: () => void): () => void {
  const words = useWords().counting
  const edit = useEdit()
  const say = useToast()
  const zone = useBoard(({ plan }) => plan.timeZone)
  const { dataSet, predicate, count, profile, settled } = counting
  return () => {
    if (!settled || !dataSet || !count) return
    const { dataSet: id, changedAt } = dataSet
    const counted = { dataSet: id, where: predicate, countedOn: todayIn(zone), changedAt }
    if (!edit.setFields({ card: card.id }, writtenOf(counted, count, profile))) return
    say({ says: words.sheet.written(countSaid(words.answer, count)) })
    onDone()
  }
}
