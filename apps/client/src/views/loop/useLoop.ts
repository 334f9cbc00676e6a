import { addCard, addLink, type Pen } from '@parley/model/board/edit.ts'
import { out, todayOf } from '@parley/model/metrics/seen.ts'
import { toBeWrittenIn, type Loop } from '@parley/model/metrics/way.ts'
import { ask, goTo, nameIt } from '../../panels/go-to.ts'
import { useEdit, useSession } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'

type Putting = 'remembered' | 'answered' | 'need' | 'returned' | 'told'
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
  const acts: Record<Putting, (loop: Loop, pen: Pen) => string> = {
    remembered({ feedback }, pen) {
      const to = addCard(pen, { kind: 'memory', title: made.memory(feedback.title) })
      addLink(pen, { kind: 'rememberedAs', from: feedback.id, to })
      return to
    },
    answered({ feedback, steps }, pen) {
      const from = addCard(pen, { kind: 'message', title: made.answer(feedback.title) })
      addLink(pen, { kind: 'answers', from, to: feedback.id })
      for (const { id } of steps.remembered.by) addLink(pen, { kind: 'recalls', from, to: id })
      for (const { id } of out(session.reader.board, feedback, 'saidBy', 'segment'))
        addLink(pen, { kind: 'addresses', from, to: id })
      return from
    },
    need({ feedback }, pen) {
      const to = addCard(pen, { kind: 'need', title: made.need(feedback.title) })
      addLink(pen, { kind: 'reveals', from: feedback.id, to })
      return to
    },
    returned({ feedback, steps }, pen) {
      const [need] = steps.returned.by
      const title = named(need?.title, made.need(feedback.title), feedback)
      const to = addCard(pen, {
        kind: 'productProperty',
        title: made.property(title),
        release: 'planned',
      })
      if (need) addLink(pen, { kind: 'returnedAs', from: need.id, to })
      return to
    },
    told({ feedback, steps }, pen) {
      const property = steps.returned.by.find(({ kind }) => kind === 'productProperty')
      const to = addCard(pen, {
        kind: 'message',
        title: made.announcement(named(property?.title, made.property(feedback.title), feedback)),
      })
      if (property) addLink(pen, { kind: 'announcedBy', from: property.id, to })
      else addLink(pen, { kind: 'answers', from: to, to: feedback.id })
      for (const { id } of out(session.reader.board, feedback, 'saidBy', 'segment'))
        addLink(pen, { kind: 'addresses', from: to, to: id })
      return to
    },
  }
  return {
    show: (id: string) => goTo(session, [id]),
    /** Opens what was said where it is written who answers for it. */
    chooseOwner: (id: string) => openAt(id, 'owner'),
    take(act: NextAct, loop: Loop) {
      if (act !== 'written') return put((pen) => acts[act](loop, pen))
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
/** A name that was only proposed is not quoted in the next one: what was said is. */
const named = (title: string | undefined, proposed: string, feedback: { title: string }): string =>
  title === undefined || title === proposed ? feedback.title : title

export type Looping = ReturnType<typeof useLoop>
