import { fileNameFor, saveFile } from '../../ui/save-file.ts'
import { useToast } from '../../ui/Toast.tsx'
import { nameOf } from '../../panels/kind-look.ts'
import { useSession } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import type { Group } from './plan-of-days.ts'

/** Hands out what has days as a calendar file. */
export function useSaveIcs() {
  const words = useWords()
  const say = useToast()
  const { board } = useSession()
  return async (title: string, groups: readonly Group[]) => {
    const { icsOf } = await import('./ics.ts')
    const entries = groups.flatMap((group) => group.entries)
    const named = entries.map(({ card, days }) => ({
      id: `${board}/${card.id}`,
      name: nameOf(card, words.board.inspector.untitled),
      days,
    }))
    saveFile(fileNameFor(title, '.ics'), icsOf(title, named), 'text/calendar')
    say({ says: words.calendar.saved(entries.length) })
  }
}
