import type { Load, OpenBoard } from './open-board.ts'
import type { Settings } from './settings.ts'

const kinds = ['updates', 'bytes', 'structs', 'cards', 'links', 'steps'] as const

function add(to: Load, load: Load, times: 1 | -1): void {
  for (const kind of kinds) to[kind] += times * load[kind]
}

/** Keeps room for an update that was admitted; when it has come back from the disk, `settle`. */
export function reserve(open: OpenBoard, load: Load): void {
  add(open.holds, load, 1)
  add(open.writing, load, 1)
}

/** It is no longer on its way: the document has it now. */
export const settle = (open: OpenBoard, load: Load): void => add(open.writing, load, -1)

/** It was not written after all. */
export function giveBack(open: OpenBoard, load: Load): void {
  add(open.holds, load, -1)
  settle(open, load)
}

/** Why a board would outgrow its limits with this update; undefined while there is room. */
export function tooMuchFor({ holds }: OpenBoard, load: Load, settings: Settings): string | undefined {
  if (holds.bytes + load.bytes > settings.boardBytes) return 'The board would have grown too large.'
  if (load.cards > 0 && holds.cards + load.cards > settings.cards)
    return 'The board would have held more cards than a board may.'
  if (load.links > 0 && holds.links + load.links > settings.links)
    return 'The board would have held more links than a board may.'
  return undefined
}
