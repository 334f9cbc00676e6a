import { applyCommands } from '@parley/model/board/apply.ts'
import type { Command } from '@parley/model/board/command.ts'
import type { SharedText } from '@parley/model/board/doc.ts'
import * as verbs from '@parley/model/board/edit.ts'
import { placeInColumn, type Lying } from '@parley/model/board/tidy.ts'
import type { BoardSession } from './session.ts'

/** A pause in typing after which the next letters are a step of their own. */
const pause = 1000

type Verbs = ReturnType<typeof bind>
export type Edit = Verbs

const bound = new WeakMap<BoardSession, Verbs>()

/** The verbs of `board/edit.ts` with this session's pen: each call is one step to take back. */
export function editOf(session: BoardSession): Edit {
  const known = bound.get(session)
  if (known) return known
  const fresh = bind(session)
  bound.set(session, fresh)
  return fresh
}

/** A card that is given no place lies where its step has room on the canvas, and on none that came in the same step. */
function placing({ pen, reader }: BoardSession): verbs.Pen {
  let lying: Lying[] | undefined
  return {
    ...pen,
    place(kind) {
      lying ??= [...reader.board.cards.values()]
      const place = placeInColumn(kind, lying)
      lying.push({ kind, ...place })
      return place
    },
  }
}

function bind(session: BoardSession) {
  const { pen, undo } = session
  let typing = { where: '', at: 0 }
  /** Read-only pages refuse; writable ones begin a new step. */
  const step = <T>(change: () => T): T | undefined => {
    if (session.write.getState().is !== 'writable') return undefined
    typing = { where: '', at: 0 }
    undo.step()
    return change()
  }
  /** Letters typed in one place without a pause are one step. */
  const typed = (where: string, change: () => boolean): boolean => {
    if (session.write.getState().is !== 'writable') return false
    const now = performance.now()
    if (typing.where !== where || now - typing.at > pause) undo.step()
    typing = { where, at: now }
    return change()
  }
  return {
    addCard: (card: verbs.NewCard) => step(() => verbs.addCard(placing(session), card)),
    addLink: (link: verbs.NewLink) => step(() => verbs.addLink(pen, link)),
    removeCards: (ids: Iterable<string>) => step(() => verbs.removeCards(pen, ids)),
    removeLinks: (ids: Iterable<string>) => step(() => verbs.removeLinks(pen, ids)),
    setField: (whose: verbs.Whose, path: readonly string[], value: unknown) =>
      step(() => verbs.setField(pen, whose, path, value)) ?? false,
    setFields: (whose: verbs.Whose, fields: Record<string, unknown>) =>
      step(() => verbs.setFields(pen, whose, fields)) ?? false,
    moveCards: (places: ReadonlyMap<string, verbs.Place>) => step(() => verbs.moveCards(pen, places)),
    discard: (root: Parameters<typeof verbs.discard>[1], id: string) =>
      step(() => verbs.discard(pen, root, id)),
    apply: (commands: readonly Command[]) => step(() => applyCommands(pen, session.reader.board, commands)),
    /** Several verbs as one step; call the verbs of `board/edit.ts` inside, with the pen that is given. */
    together: <T>(steps: (pen: verbs.Pen) => T) =>
      step(() => verbs.together(pen, () => steps(placing(session)))),
    /** Title and notes, letter by letter. */
    type: (card: string, field: SharedText, next: string) =>
      typed(`${card} ${field}`, () => verbs.setText(pen, card, field, next)),
    /** A plain field while it is typed. */
    typeField: (whose: verbs.Whose, path: readonly string[], value: unknown) =>
      typed(JSON.stringify([whose, path]), () => verbs.setField(pen, whose, path, value)),
  }
}
