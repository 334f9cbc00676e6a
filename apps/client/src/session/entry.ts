import { z } from 'zod'
import { newId } from '@parley/model/ids.ts'

/** The steps of this tab's history, by names of our own: the browser's are not everywhere to be had. */
const Marked = z.looseObject({ entry: z.string() })

const nameIn = (state: unknown): string | undefined => Marked.safeParse(state).data?.entry

let current = nameIn(history.state) ?? mark(newId())

function mark(entry: string): string {
  history.replaceState({ ...(history.state ?? {}), entry }, '')
  return entry
}

/** The name of the step of the history at which the page stands now. Going back comes to the same name again. */
export const entryNow = (): string => current

function turn(next: string): void {
  current = nameIn(history.state) ?? mark(next)
}

addEventListener('popstate', () => turn(newId()))
// The router tells of these by events of its own. Who replaces an entry takes its name off as well.
addEventListener('pushState', () => turn(newId()))
addEventListener('replaceState', () => turn(current))
