import type { Role } from '@parley/model/access.ts'
import type { BoardRow, LastEdit } from '../store/boards.ts'
import type { Summary } from './reading.ts'
import type { House } from './house.ts'

type Shown = Omit<Summary, 'title' | 'health'> & { health: Summary['health'] | null }
/** What the list says of a board that cannot be read right now: `health` is null, and nothing is drawn. */
const unread: Shown = {
  health: null,
  progress: [],
  flawsLeft: null,
  holds: { cards: 0, links: 0 },
  thumbnail: { cards: [], links: [] },
}

/** A board as the list tells of it: its row, its last edit, what it holds, who is there. */
export async function listed(house: House, row: BoardRow, edit: LastEdit, role: Role) {
  const read = await house.summaries.of(row.id, edit.seq)
  const { title, ...summary }: Shown & { title: string } = read ?? { title: row.title, ...unread }
  // People change the title on the board itself; whatever shows the row alone must not fall behind.
  if (title !== row.title) await house.store.boards.setTitle(row.id, title)
  return {
    id: row.id,
    title,
    client: row.client,
    role,
    epoch: row.epoch,
    edited: { at: new Date(edit.at).toISOString(), by: edit.by ?? null },
    ...summary,
    present: house.boards.present(row.id),
  }
}
