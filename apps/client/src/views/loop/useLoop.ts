import { addCard, addLink, type Pen } from '@parley/model/board/edit.ts'
import { todayOf } from '@parley/model/metrics/seen.ts'
import { toBeWrittenIn, type Loop } from '@parley/model/metrics/way.ts'
import { ask, goTo, nameIt } from '../../panels/go-to.ts'
import { useEdit, useSession } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import { putStep, type Putting } from './put-step.ts'

export type NextAct = Putting | 'written'

/** What is to be done next; a need has first to be named before it can be returned, and an answer that is there written. */
export function nextActOf({ next, steps }: Loop): NextAct | undefined {
  if (next === undefined || next === 'heard' || steps[next].is === 'coming') return undefined
  if (next === 'answered' && toBeWrittenIn(steps)) return 'written'
  return next === 'returned' && steps.returned.by.length === 0 ? 'need' : next
}

/** Takes the next step of what was said: puts the card for it on the board, joined, and opens it. */
export function useLoop() {
  const session = useSession()
  const edit = useEdit()
  const { made, fresh } = useWords().loop
  const put = (work: (pen: Pen) => string) => {
    const id = edit.together(work)
    if (id !== undefined) nameIt(session, id)
  }
  const openAt = (card: string, field: string) => {
    session.selected.setState([card], true)
    ask(session, { write: { card, field } })
  }
  return {
    show: (id: string) => goTo(session, [id]),
    /** Opens what was said where it is written who answers for it. */
    chooseOwner: (id: string) => openAt(id, 'owner'),
    take(act: NextAct, loop: Loop) {
      if (act !== 'written')
        return put((pen) => putStep(pen, act, { loop, board: session.reader.board, made }))
      const answer = toBeWrittenIn(loop.steps)
      if (answer) openAt(answer.id, 'texts')
    },
    /** Somebody said something today. */
    write: (segment: string | undefined) =>
      put((pen) => {
        const id = addCard(pen, { kind: 'feedback', title: fresh, date: todayOf(session.reader.board) })
        if (segment !== undefined) addLink(pen, { kind: 'saidBy', from: id, to: segment })
        return id
      }),
  }
}

export type Looping = ReturnType<typeof useLoop>
