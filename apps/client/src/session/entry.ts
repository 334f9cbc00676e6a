/**
 * The steps of this tab's history, by names of our own: the browser's are not everywhere to be had. Part of what comes
 * first on the page, so that a step has its name before the router tells anybody of it.
 */
let steps = 0
const fresh = (): string => `${performance.timeOrigin} ${++steps}`

const nameIn = (state: unknown): string | undefined =>
  typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'string'
    ? state.entry
    : undefined

let current = nameIn(history.state) ?? mark(fresh())

function mark(entry: string): string {
  history.replaceState({ ...history.state, entry }, '')
  return entry
}

/** The name of the step of the history at which the page stands now. Going back comes to the same name again. */
export const entryNow = (): string => current

function turn(next: string): void {
  current = nameIn(history.state) ?? mark(next)
}

addEventListener('popstate', () => turn(fresh()))
// The router tells of these by events of its own. Who replaces an entry takes its name off as well.
addEventListener('pushState', () => turn(fresh()))
addEventListener('replaceState', () => turn(current))
