import { spliceBetween, type Splice } from '@parley/model/board/splice.ts'

const put = (text: string, { at, removed, added }: Splice): string =>
  text.slice(0, at) + added + text.slice(at + removed)

/** Where a place in a text lies after that text was changed. */
export function moved(place: number, splice: Splice | undefined): number {
  if (!splice || place <= splice.at) return place
  if (place >= splice.at + splice.removed) return place + splice.added.length - splice.removed
  return splice.at + splice.added.length
}

/**
 * What I typed since `base`, on top of what others wrote since `base`. Needed while letters are being composed:
 * the text field is then mine alone for a while.
 */
export function rebase(base: string, mine: string, theirs: string): string {
  const own = spliceBetween(base, mine)
  const other = spliceBetween(base, theirs)
  if (!own) return theirs
  if (!other) return mine
  const start = moved(own.at, other)
  const end = Math.max(start, moved(own.at + own.removed, other))
  return put(theirs, { at: start, removed: end - start, added: own.added })
}
