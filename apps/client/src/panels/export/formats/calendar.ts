import { CalendarDays } from 'lucide-react'
import { fileNameFor } from '../../../ui/save-file.ts'
import { entriesOn } from '../../days-of.ts'
import { nameOf } from '../../kind-look.ts'
import type { Format, Made, Source } from '../format.ts'

/** What has days, for a calendar. */
export const calendar: Format = {
  name: 'calendar',
  icon: CalendarDays,
  make: (from) => made(from),
}

async function made({ session, board, words }: Source): Promise<Made> {
  const { icsOf } = await import('../ics.ts')
  const entries = entriesOn(board).groups.flatMap((group) => group.entries)
  if (entries.length === 0) return { refused: words.exporting.noDays }
  const named = entries.map(({ card, days }) => ({
    id: `${session.board}/${card.id}`,
    name: nameOf(card, words.board.inspector.untitled),
    days,
  }))
  return {
    file: fileNameFor(board.plan.title, '.ics'),
    blob: new Blob([icsOf(board.plan.title, named)], { type: 'text/calendar' }),
    says: words.calendar.saved(entries.length),
  }
}
