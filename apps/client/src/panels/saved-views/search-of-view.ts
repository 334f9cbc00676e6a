import type { BoardViewName } from '../board-views.ts'

/** What stands open over a view is no part of it: dialogs, panels, a thread, the past. */
const passing = [
  'at',
  'from',
  'to',
  'thread',
  'guide',
  'history',
  'rules',
  'review',
  'reviewed',
  'workshop',
  'export',
]

/** The query by which a view comes back as it is now, on a phone too: which view, and what else the address asks for. */
export function searchOfView(view: BoardViewName, search: string): string {
  const asked = new URLSearchParams(search)
  for (const name of passing) asked.delete(name)
  asked.set('view', view)
  return asked.toString()
}
