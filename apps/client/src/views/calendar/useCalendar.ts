import { useMemo } from 'react'
import type { Card } from '@parley/model/cards/index.ts'
import { ask, goTo } from '../../panels/go-to.ts'
import type { Edit } from '../../session/edit.ts'
import type { BoardSession } from '../../session/session.ts'
import { useEdit, useSession } from '../../session/useBoard.tsx'
import { dayFields, daysOf, isMoment, type Days } from '../../panels/days-of.ts'

/** What can be done in the calendar; each is one step to take back. */
export function useCalendar() {
  const session = useSession()
  const edit = useEdit()
  return useMemo(() => actsIn(session, edit), [session, edit])
}
export type Calendaring = ReturnType<typeof useCalendar>

const actsIn = (session: BoardSession, edit: Edit) => ({
  show: (id: string) => goTo(session, [id]),
  /** One that has no day yet is opened where its first day is written. */
  date({ id, kind }: Card) {
    session.selected.setState([id], true)
    ask(session, { write: { card: id, field: isMoment(kind) ? dayFields[kind] : 'startsOn' } })
  },
  /** From where it is now: of two quick steps, the second is made before the page shows the first. */
  move(id: string, change: (days: Days) => Days) {
    const card = session.reader.board.cards.get(id)
    if (!card) return
    const { kind } = card
    const { from, to } = change(daysOf(card))
    if (isMoment(kind)) edit.setField({ card: id }, [dayFields[kind]], from)
    else edit.setFields({ card: id }, { ...(from && { startsOn: from }), ...(to && { endsOn: to }) })
  },
})
