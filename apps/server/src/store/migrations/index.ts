import type { Migration } from 'kysely/migration'
import * as peopleAndBoards from './001-people-and-boards.ts'
import * as journal from './002-journal.ts'

/** In the order they are run. A released one is never changed: the next change is the next number. */
export const migrations = {
  '001-people-and-boards': peopleAndBoards,
  '002-journal': journal,
} as const satisfies Record<string, Migration>
