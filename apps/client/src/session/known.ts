import { z } from 'zod'
import { Role } from '@parley/model/access.ts'
import { Who } from '@parley/model/wire.ts'
import { forget, namesUnder, read, write } from './device.ts'
import { countsIn } from './unsent.ts'

/** What this device knows of a board before the server answers. */
const Known = z.object({
  epoch: z.string(),
  who: Who,
  role: Role,
  own: Role.optional(),
  /** Counts up when a copy is set aside: the next one starts empty under its own name. */
  copy: z.int(),
  /** Changes that the server had not confirmed, as versions before this one counted them: see `unsentOf`. */
  changes: z.int().default(0),
})
export type Known = z.infer<typeof Known>

/** A copy that was not merged: its server history ended, or the server refused it. */
const Aside = z.object({ name: z.string(), at: z.number() })
export type Aside = z.infer<typeof Aside>

const [boardKey, asideKey] = ['parley.board.', 'parley.aside.']
const keyOf = (board: string): string => boardKey + board
const asideKeyOf = (board: string): string => asideKey + board

export const copyName = (board: string, known: Pick<Known, 'epoch' | 'copy'>): string =>
  `parley/${board}/${known.epoch}/${known.copy}`

/** How many changes in the copy the server has not confirmed, as far as this device knows: tabs may count the same. */
export const unsentOf = (board: string, known: Known): number =>
  Math.max(known.changes, ...[...countsIn(copyName(board, known)).values()].map(({ changes }) => changes))

export const knownOf = (board: string): Known | undefined => read(keyOf(board), Known)
export const remember = (board: string, known: Known): boolean => write(keyOf(board), known)
export const asidesOf = (board: string): Aside[] => read(asideKeyOf(board), z.array(Aside)) ?? []

/** The copy stays on this device under its name, and the next opening starts without it. */
export function setAside(board: string, known: Known, at: number): void {
  const name = copyName(board, known)
  if (unsentOf(board, known) > 0) write(asideKeyOf(board), [...asidesOf(board), { name, at }])
  for (const key of countsIn(name).keys()) forget(key)
  remember(board, { ...known, copy: known.copy + 1, changes: 0 })
}

export function dropAside(board: string, name: string): void {
  write(
    asideKeyOf(board),
    asidesOf(board).filter((one) => one.name !== name),
  )
}

/** The copies that hold what nobody else has: changes the server has not confirmed, and what was set aside. */
export function copiesToKeep(): Set<string> {
  const unsent = namesUnder(boardKey).flatMap((board) => {
    const known = knownOf(board)
    return known && unsentOf(board, known) > 0 ? [copyName(board, known)] : []
  })
  return new Set([
    ...unsent,
    ...namesUnder(asideKey).flatMap((board) => asidesOf(board).map(({ name }) => name)),
  ])
}

/** Forgets the boards of which nothing is waiting to be sent, and which were opened or looked for lately. */
export function forgetBoards(): void {
  for (const board of namesUnder(boardKey)) {
    const known = knownOf(board)
    if (!known || unsentOf(board, known) === 0) forget(keyOf(board))
  }
  for (const key of Object.keys(localStorage)) if (key.startsWith('parley.boards.')) forget(key)
}
