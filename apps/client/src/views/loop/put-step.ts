import type { Board } from '@parley/model/board/board.ts'
import { addCard, addLink, type Pen } from '@parley/model/board/edit.ts'
import { out } from '@parley/model/metrics/seen.ts'
import type { Loop } from '@parley/model/metrics/way.ts'
import type { Words } from '../../words/words.ts'

/** A step of the way whose card can be put on the board. */
export type Putting = 'remembered' | 'answered' | 'need' | 'returned' | 'told'

/** What was said and how far it came, on its board, and the titles that are proposed. */
type Said = { loop: Loop; board: Board; made: Words['loop']['made'] }

const puts: Record<Putting, (pen: Pen, said: Said) => string> = {
  remembered(pen, { loop: { feedback }, made }) {
    const to = addCard(pen, { kind: 'memory', title: made.memory(feedback.title) })
    addLink(pen, { kind: 'rememberedAs', from: feedback.id, to })
    return to
  },
  answered(pen, { loop: { feedback, steps }, board, made }) {
    const from = addCard(pen, { kind: 'message', title: made.answer(feedback.title) })
    addLink(pen, { kind: 'answers', from, to: feedback.id })
    for (const { id } of steps.remembered.by) addLink(pen, { kind: 'recalls', from, to: id })
    for (const { id } of out(board, feedback, 'saidBy', 'segment'))
      addLink(pen, { kind: 'addresses', from, to: id })
    return from
  },
  need(pen, { loop: { feedback }, made }) {
    const to = addCard(pen, { kind: 'need', title: made.need(feedback.title) })
    addLink(pen, { kind: 'reveals', from: feedback.id, to })
    return to
  },
  returned(pen, { loop: { feedback, steps }, made }) {
    const [need] = steps.returned.by
    const title = made.property(named(need?.title, made.need(feedback.title), feedback))
    const to = addCard(pen, { kind: 'productProperty', title, release: 'planned' })
    if (need) addLink(pen, { kind: 'returnedAs', from: need.id, to })
    return to
  },
  told(pen, { loop: { feedback, steps }, board, made }) {
    const property = steps.returned.by.find(({ kind }) => kind === 'productProperty')
    const title = made.announcement(named(property?.title, made.property(feedback.title), feedback))
    const to = addCard(pen, { kind: 'message', title })
    if (property) addLink(pen, { kind: 'announcedBy', from: property.id, to })
    else addLink(pen, { kind: 'answers', from: to, to: feedback.id })
    for (const { id } of out(board, feedback, 'saidBy', 'segment'))
      addLink(pen, { kind: 'addresses', from: to, to: id })
    return to
  },
}

/** Puts the card for a step on the board, joined to what came before it. Answers the card's id. */
export const putStep = (pen: Pen, step: Putting, said: Said): string => puts[step](pen, said)

/** A name that was only proposed is not quoted in the next one: what was said is. */
const named = (title: string | undefined, proposed: string, feedback: { title: string }): string =>
  title === undefined || title === proposed ? feedback.title : title
