import { isEqual, type TLRecord } from 'tldraw'

/** A record’s values by path, `props` and `meta` opened: what two people can change apart from one another. */
export type Cells = Map<string, unknown>

const opened = new Set(['props', 'meta'])

export function cellsOf(record: TLRecord): Cells {
  const cells: Cells = new Map()
  for (const [key, value] of Object.entries(record) as [string, unknown][])
    if (opened.has(key))
      for (const [inner, one] of Object.entries(value as object)) cells.set(`${key}.${inner}`, one)
    else cells.set(key, value)
  return cells
}

/** The cells that one state of a record has otherwise than another; undefined is gone. */
export function changedCells(from: TLRecord, to: TLRecord): Cells {
  const [before, after] = [cellsOf(from), cellsOf(to)]
  const changed: Cells = new Map()
  for (const [cell, value] of after) if (!isEqual(before.get(cell), value)) changed.set(cell, value)
  for (const cell of before.keys()) if (!after.has(cell)) changed.set(cell, undefined)
  return changed
}

/** A record with some cells laid over it. */
export function withCells<R extends TLRecord>(record: R, cells: Cells): R {
  const next: Record<string, unknown> = { ...record }
  for (const [cell, value] of cells) {
    const [key = '', inner] = cell.split('.')
    next[key] = inner === undefined ? value : { ...(next[key] as object), [inner]: value }
  }
  return next as unknown as R
}
