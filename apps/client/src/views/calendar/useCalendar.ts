import type { Card } from '@parley/model/cards/index.ts'
import { ask, goTo } from '../../panels/go-to.ts'
import { useEdit, useSession } from '../../session/useBoard.tsx'
import { dayFields, isMoment, type Days } from '../../panels/days-of.ts'

/** What can be done in the calendar; each is one step to take back. */
export function useCalendar() {
  const session = useSession()
  const edit = useEdit()
  return {
    show: (id: string) => goTo(session, [id]),
    /** One that has no day yet is opened where its first day is written. */
    date({ id, kind }: Card) {
      session.selected.setState([id], true)
      ask(session, { write: { card: id, field: isMoment(kind) ? dayFields[kind] : 'startsOn' } })
    },
    move({ id, kind }: Card, { from, to }: Days) {
      if (isMoment(kind)) edit.setField({ card: id }, [dayFields[kind]], from)
      else edit.setFields({ card: id }, { ...(from && { startsOn: from }), ...(to && { endsOn: to }) })
    },
  }
}
export type Calendaring = ReturnType<typeof useCalendar>
