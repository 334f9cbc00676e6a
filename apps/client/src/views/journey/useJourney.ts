import { useEffect, useMemo, useRef, type RefObject } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { addCard, addLink, setField } from '@parley/model/board/edit.ts'
import { newId } from '@parley/model/ids.ts'
import { into } from '@parley/model/metrics/seen.ts'
import { toKeep } from '@parley/model/tongue/isolated.ts'
import { goTo, nameIt } from '../../panels/go-to.ts'
import { editOf } from '../../session/edit.ts'
import type { BoardSession } from '../../session/session.ts'
import { useSession } from '../../session/useBoard.tsx'
import { useWords, type Words } from '../../words/words.ts'
import { meets, stagesAfter, stepsWith, type Point, type Segment, type Step } from './lanes.ts'

/** The acts stay the same while the stages do: a chip whose contact point did not change is not drawn again. */
export function useJourney(stages: readonly string[], board: Board): Journeying {
  const session = useSession()
  const words = useWords().journey
  const movedRef = useMoved(board)
  return useMemo(() => actsOn(session, words, stages, movedRef), [session, words, stages, movedRef])
}

/** What can be done on the journey; each is one step to take back. */
function actsOn(session: BoardSession, words: Words['journey'], stages: readonly string[], movedRef: Moved) {
  const edit = editOf(session)
  const show = (id: string) => goTo(session, [id])
  return {
    stages,
    show,
    /** Moves a contact point from one stage to another, and lets it meet the segment of that lane. */
    move(point: Point, from: string | undefined, to: string, segment: string) {
      const { board } = session.reader
      const now = board.cards.get(point.id)
      if (now?.kind !== 'contactPoint' || (from === to && meets(board, point, segment))) return
      edit.together((pen) => {
        setField(pen, { card: point.id }, ['stages'], stagesAfter(now, from, to))
        if (!meets(board, point, segment)) addLink(pen, { kind: 'touches', from: point.id, to: segment })
      })
    },
    /** At these stages it helps, and at no other. */
    setStages(point: Point, at: readonly string[]) {
      movedRef.current = point.id
      edit.setField({ card: point.id }, ['stages'], at.length > 0 ? [...at] : undefined)
    },
    add(stage: string, segment: string) {
      const id = newId()
      edit.together((pen) => {
        addCard(pen, { id, kind: 'contactPoint', title: toKeep(words.newPoint(stage)), stages: [stage] })
        addLink(pen, { kind: 'touches', from: id, to: segment })
      })
      nameIt(session, id)
    },
    /**
     * What is said of a stage stands on the segment's journey card, which is made when there is none. It is looked
     * up as it is now: what the page shows is a moment old, and a second card would hide the first.
     */
    say(segment: Segment, stage: string, said: Partial<Step>) {
      const [journey] = into(session.reader.board, segment, 'describes', 'journey')
      edit.together((pen) => {
        const id = journey?.id ?? addCard(pen, { kind: 'journey', title: segment.title })
        setField(pen, { card: id }, ['steps'], stepsWith(journey?.steps ?? [], stage, said, stages))
        if (!journey) addLink(pen, { kind: 'describes', from: id, to: segment.id })
      })
    },
  }
}
/** The keyboard goes along with a contact point that was moved by its menu, which is gone with its old place. */
function useMoved(board: Board): Moved {
  const movedRef = useRef<string>(undefined)
  useEffect(() => {
    if (movedRef.current === undefined || document.activeElement !== document.body) return
    document.querySelector<HTMLElement>(`[data-point="${movedRef.current}"]`)?.focus()
  }, [board])
  return movedRef
}

type Moved = RefObject<string | undefined>
export type Journeying = ReturnType<typeof actsOn>
