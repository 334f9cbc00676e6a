/** A moment that was kept: a snapshot by its id, or a step of the board's history by its number. */
export type Point = { snapshot: string } | { seq: number }

/** What of the past an address shows: one moment, or what changed from one to another; without `to`, until now. */
export type Looked = { at: Point } | { from: Point; to: Point | undefined }

// Ids of snapshots are longer than any number of a step.
const pointIn = (text: string): Point =>
  /^\d{1,15}$/.test(text) ? { seq: Number(text) } : { snapshot: text }

const textOf = (point: Point): string => ('seq' in point ? String(point.seq) : point.snapshot)

const names = ['at', 'from', 'to'] as const

/** Undefined where an address shows the board as it stands. */
export function lookedIn(search: string): Looked | undefined {
  const asked = new URLSearchParams(search)
  const [at, from, to] = names.map((name) => asked.get(name) ?? '')
  if (from) return { from: pointIn(from), to: to ? pointIn(to) : undefined }
  return at ? { at: pointIn(at) } : undefined
}

/** The address that shows it; what else the address says stays. Undefined leads back to the board of today. */
export function searchFor(looked: Looked | undefined, search: string): string {
  const asked = new URLSearchParams(search)
  for (const name of names) asked.delete(name)
  if (looked && 'at' in looked) asked.set('at', textOf(looked.at))
  if (looked && 'from' in looked) {
    asked.set('from', textOf(looked.from))
    if (looked.to) asked.set('to', textOf(looked.to))
  }
  return `?${asked}`
}
