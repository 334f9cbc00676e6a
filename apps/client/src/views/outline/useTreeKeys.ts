import { useRef } from 'react'
import { cardKinds } from '@parley/model/cards/index.ts'
import { useWords } from '../../words/words.ts'
import { modded, plainKeys, type Press } from './row-keys.ts'
import type { TreeRow } from './tree-rows.ts'
import { TypeAhead } from './type-ahead.ts'
import type { RowFocus } from './useRowFocus.ts'
import type { Tree } from './useTree.ts'
import type { TreeActs } from './useTreeActs.ts'
import { partName } from './part-name.ts'

const page = 10

/** The keys of a tree, and those that do something with its rows. Inside of an open card they are the field's own. */
export function useTreeKeys(tree: Tree, focus: RowFocus, acts: TreeActs) {
  const { rows } = tree
  const words = useWords()
  const letters = useRef(new TypeAhead())
  const nameOf = (row: TreeRow): string => {
    if (row.is === 'part') return partName(row.part, words)
    return row.is === 'kind' ? cardKinds[row.kind].many : row.is === 'card' ? row.title : ''
  }
  const to = (at: number, event: Press) => {
    const row = rows[at]
    if (!row) return
    focus.go(row.key)
    if (event.shiftKey) acts.chooseTo(row)
    else if (!event.ctrlKey && !event.metaKey) acts.chooseOne(row)
  }
  const jump = (letter: string, at: number, event: Press) => {
    const found = letters.current.press(letter, rows.map(nameOf), at)
    if (found >= 0) to(found, event)
  }
  const plainly = plainKeys(tree, acts, to)
  return (event: Press) => {
    const { target, key } = event
    if (!(target instanceof HTMLElement)) return
    const at = focus.at
    const row = rows[at]
    if (!row || event.defaultPrevented) return
    if (target.dataset['row'] === undefined) return leave(event, row, focus)
    const mod = event.ctrlKey || event.metaKey
    const wide = walkTo(key, rows, at)
    const letter = !mod && !event.altKey && Array.from(key).length === 1
    if (wide !== undefined) to(wide, event)
    else if (letter && letters.current.isTyping && key !== '*') jump(key, at, event)
    else if (mod ? modded(event, row, acts) : plainly(event, row, at)) letters.current = new TypeAhead()
    else if (key === '/') letters.current.begin()
    else if (letter) jump(key, at, event)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
}

/** Escape leads from a field back to its row. */
function leave(event: Press, row: TreeRow, { go }: RowFocus): void {
  if (event.key !== 'Escape') return
  event.preventDefault()
  event.stopPropagation()
  go(row.is === 'body' ? row.card : row.key)
}

function walkTo(key: string, rows: readonly TreeRow[], at: number): number | undefined {
  const next = (from: number, by: number): number => {
    let to = from + by
    while (rows[to]?.is === 'body') to += Math.sign(by)
    return rows[to] ? to : from
  }
  const far = (by: number): number =>
    Array.from({ length: page }).reduce<number>((from) => next(from, by), at)
  switch (key) {
    case 'ArrowDown':
      return next(at, 1)
    case 'ArrowUp':
      return next(at, -1)
    case 'PageDown':
      return far(1)
    case 'PageUp':
      return far(-1)
    case 'Home':
      return 0
    case 'End':
      return next(rows.length, -1)
    default:
      return undefined
  }
}
