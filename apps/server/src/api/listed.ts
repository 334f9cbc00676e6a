import type { Role } from '@parley/model/access.ts'
import { rolesByBoard } from '../access/can.ts'
import type { BoardRow, LastEdit } from '../store/boards.ts'
import type { Asking, House } from './house.ts'
import { seesInternal } from './need.ts'
import type { Summary } from './reading.ts'

type Shown = Omit<Summary, 'title' | 'health'> & { health: Summary['health'] | null }
/** What the list says of a board that cannot be read right now: `health` is null, and nothing is drawn. */
const unread: Shown = {
  health: null,
  progress: [],
  flawsLeft: null,
  holds: { cards: 0, links: 0 },
  thumbnail: { cards: [], links: [] },
}

/** A board that somebody has a role on; `own` is what it is while nobody mutes editing. */
export type Hers = { row: BoardRow; edit: LastEdit; role: Role; own: Role }

/** The boards that are there for somebody, or some of them, the one edited last first; guests are not told whose they are. */
export async function boardsOf(ctx: Asking, some?: ReadonlySet<string>): Promise<Hers[]> {
  const rolesOf = await rolesByBoard(ctx.store, ctx.person)
  const internal = seesInternal(ctx)
  const rows = (await ctx.store.boards.list()).flatMap((row) => {
    if (some?.has(row.id) === false) return []
    const { own, role } = rolesOf(row.id)
    return own && role ? [{ row: internal ? row : { ...row, client: null }, own, role }] : []
  })
  const edits = await ctx.store.boards.lastEdits(rows.map(({ row }) => row.id))
  return rows
    .map(({ row, own, role }) => ({
      row,
      own,
      role,
      edit: edits.get(row.id) ?? { seq: 0, at: row.created_at, by: undefined },
    }))
    .sort((a, b) => b.edit.at - a.edit.at)
}

/** A board as the list tells of it while nobody has asked what it holds: its row, its last edit, who is there. */
export const named = (house: House, { row, edit, own, role }: Hers) => ({
  id: row.id,
  title: row.title,
  client: row.client,
  role,
  own,
  epoch: row.epoch,
  edited: { at: new Date(edit.at).toISOString(), by: edit.by ?? null },
  present: house.boards.present(row.id),
  summarised: false,
  ...unread,
})

/** The same, with what it holds and how its plan stands. */
export async function listed(house: House, hers: Hers) {
  const { row, edit } = hers
  const read = await house.summaries.of(row.id, edit.seq)
  const { title, ...summary }: Shown & { title: string } = read ?? { title: row.title, ...unread }
  // People change the title on the board itself; whatever shows the row alone must not fall behind.
  if (title !== row.title) await house.store.boards.setTitle(row.id, title)
  return { ...named(house, hers), title, ...summary, summarised: true }
}
