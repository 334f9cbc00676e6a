import { useRef, type KeyboardEvent } from 'react'
import { cardKinds } from '@parley/model/cards/index.ts'
import { singleKeys } from '../../panels/acts/single-keys.ts'
import { useWords } from '../../words/words.ts'
import { kindsIn } from './parts.ts'
import { parentOf, type TreeRow } from './tree-rows.ts'
import { TypeAhead } from './type-ahead.ts'
import type { RowFocus } from './useRowFocus.ts'
import type { Tree } from './useTree.ts'
import type { TreeActs } from './useTreeActs.ts'
import { partName } from './part-name.ts'

const page = 10

type Press = KeyboardEvent<HTMLElement>

/** The keys of a tree, and those that do something with its rows. Inside of an open card they are the field's own. */
export function useTreeKeys({ rows, unfold }: Tree, focus: RowFocus, acts: TreeActs) {
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

  /** Answers whether the key was one that does something. */
  function plainly(event: Press, row: TreeRow, at: number): boolean {
    const foldable = row.is !== 'body'
    if (event.altKey) return false
    if (event.key === 'ArrowRight')
      if (foldable && !row.open) unfold([row], true)
      else if (row.is === 'card') acts.enter(row.card)
      else to(at + 1, event)
    else if (event.key === 'ArrowLeft')
      if (foldable && row.open) unfold([row], false)
      else to(parentOf(rows, at), event)
    else if (event.key === '*') unfold(besides(rows, at), true)
    else if (event.key === 'Enter' || event.key === 'F2')
      if (row.is === 'card') acts.write(row)
      else unfold([row], foldable && !row.open)
    else if (event.key === ' ') acts.chooseToo(row)
    else if (event.key === 'Escape') acts.choose([])
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
      openMenu(event.currentTarget)
    else return command(event, row, acts)
    return true
  }
}

/** The menu of the row that has the keyboard; its button opens it at Enter. */
function openMenu(tree: HTMLElement): void {
  const button = tree.querySelector<HTMLElement>('[data-row][tabindex="0"] [aria-haspopup="menu"]')
  button?.focus()
  button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
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

/** A row with its siblings. */
function besides(rows: readonly TreeRow[], at: number): TreeRow[] {
  const [level, parent] = [rows[at]?.level, parentOf(rows, at)]
  const top = level === 1
  return rows.filter((row, other) => row.level === level && (top || parentOf(rows, other) === parent))
}

/** Letters and keys that do something with the cards; what changes them is for who may. */
function command(event: Press, row: TreeRow, acts: TreeActs): boolean {
  const key = event.key.toLowerCase()
  // Whoever switched single letters off has them for the titles alone.
  if (key.length === 1 && !event.shiftKey && singleKeys.getState() === 'off') return false
  if (key === 'c' && row.is === 'card') acts.comment(row)
  else if (key === 'f' && row.is === 'card') acts.toFinding(row)
  else if (!acts.mayWrite) return false
  else if (key === 'n') acts.add(kindAt(row))
  else if (row.is !== 'card') return false
  else if (key === 'l' && event.shiftKey) acts.lock(row)
  else if (key === 'l') acts.link(row)
  else if (key === 'delete' || key === 'backspace') acts.remove(row)
  else return false
  return true
}

const kindAt = (row: TreeRow) =>
  row.is === 'card' || row.is === 'kind'
    ? row.kind
    : ((row.is === 'part' ? kindsIn(row.part)[0] : undefined) ?? 'segment')

function modded(event: Press, row: TreeRow, acts: TreeActs): boolean {
  const key = event.key.toLowerCase()
  if (key === 'a') acts.chooseAll()
  else if (key === ' ') acts.chooseToo(row)
  else if (key === 'd' && acts.mayWrite && row.is === 'card') acts.duplicate(row)
  else return false
  return true
}
