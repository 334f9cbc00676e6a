/** The two files in which a database lies, as the disk has them between two commits. */
export type Files = { main: Uint8Array; wal: Uint8Array }

// What a disk writes whole, at best; a page of the database is eight of them.
const sector = 512

// The head of the log: begun anew, it is written and synced by itself before anything that follows it.
const head = 32

/**
 * A disk after the power was cut while it went from one state to the next. SQLite adds a commit to the log and syncs
 * it, and only then, if at all, moves pages from the log into the file: so either the log is half new and the file
 * old, or the log is new and the file half new. A log that is begun anew has its head synced before the rest. Which sectors of a half made it, and in which order, is chance.
 */
export function afterPowerCut(before: Files, next: Files, chance: () => number): Files {
  // At times all of it arrived.
  const reaches = Math.min(1, chance() * 1.25)
  const half = (old: Uint8Array, young: Uint8Array) => torn(old, young, () => chance() < reaches)
  if (hasMoved(before, next) && chance() < 0.5) return { main: half(before.main, next.main), wal: next.wal }
  const begun = begunAnew(before.wal, next.wal)
  if (begun && chance() < 0.25) return { main: before.main, wal: chance() < 0.5 ? begun : before.wal }
  const wal = half(begun ?? before.wal, next.wal)
  // How far a file reaches is written by itself; what it held when it was synced it does not lose.
  const grown = Math.floor((wal.length - before.wal.length) * chance())
  return {
    main: before.main,
    wal: chance() < 0.3 && grown > 0 ? wal.subarray(0, before.wal.length + grown) : wal,
  }
}

/** Pages went from the log into the file. */
export const hasMoved = (before: Files, next: Files): boolean => !same(before.main, next.main)

/**
 * Once all its pages are in the file the log is begun anew, over what stood in it: the old log under its new head, by
 * which nothing of it counts any more. The old head over new commits would bring back pages that were moved long ago.
 */
export function begunAnew(old: Uint8Array, young: Uint8Array): Uint8Array | undefined {
  if (old.length === 0 || same(old.subarray(0, head), young.subarray(0, head))) return undefined
  const begun = Uint8Array.from(old)
  begun.set(young.subarray(0, head))
  return begun
}

/** Each sector that changed is either as it was or as it was to be; what was never written reads as zeroes. */
function torn(old: Uint8Array, young: Uint8Array, arrived: () => boolean): Uint8Array {
  const image = new Uint8Array(Math.max(old.length, young.length))
  image.set(old)
  let end = old.length
  for (let at = 0; at < young.length; at += sector) {
    const piece = young.subarray(at, at + sector)
    if (same(piece, old.subarray(at, at + piece.length)) || !arrived()) continue
    image.set(piece, at)
    end = Math.max(end, at + piece.length)
  }
  return image.subarray(0, end)
}

const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0
