import { useEffect, useMemo, useState } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import type { Difference } from '@parley/model/difference/difference.ts'
import { findingsBetween, sentencesOfFindings } from '@parley/model/difference/findings.ts'
import { groups } from '@parley/model/difference/group.ts'
import { marked, type ChangeMark } from '@parley/model/difference/marks.ts'
import type { Sentence } from '@parley/model/difference/sentence.ts'
import { sentencesOf } from '@parley/model/difference/sentences.ts'
import { whenQuiet } from '../../session/findings.ts'

/** A sentence, and how the card it speaks of is marked where it is drawn. */
export type Told = Sentence & { mark?: ChangeMark | undefined }

/** The difference in sentences; what the rules say of it is judged once the page is quiet. */
export function useTold(made: Difference, before: Board, after: Board): Told[] {
  const [judged, setJudged] = useState<readonly Told[]>([])
  useEffect(
    () => whenQuiet(() => setJudged(sentencesOfFindings(findingsBetween(before, after)))),
    [before, after],
  )
  const told = useMemo(() => {
    const { cards } = marked(made)
    return sentencesOf(made, before, after).map((one) => ({ ...one, mark: cards.get(one.cards[0] ?? '') }))
  }, [made, before, after])
  return useMemo(
    () => groups.flatMap((group) => [...told, ...judged].filter((one) => one.group === group)),
    [told, judged],
  )
}
