import type { KeyboardEvent } from 'react'
import { singleKeys } from '../../panels/acts/single-keys.ts'
import { kindsIn } from './parts.ts'
import { parentOf, type TreeRow } from './tree-rows.ts'
import type { Tree } from './useTree.ts'
import type { TreeActs } from './useTreeActs.ts'

export type Press = KeyboardEvent<HTMLElement>
/** Takes the keyboard to a row. */
type Going = (at: number, event: Press) => void

/** Answers whether the key was one that does something. */
export const plainKeys =
  ({ rows, unfold }: Tree, acts: TreeActs, to: Going) =>
  (event: Press, row: TreeRow, at: number): boolean => {
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

/** The menu of the row that has the keyboard; its button opens it at Enter. */
function openMenu(tree: HTMLElement): void {
  const button = tree.querySelector<HTMLElement>('[data-row][tabindex="0"] [aria-haspopup="menu"]')
  button?.focus()
  button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
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

/** The keys with Ctrl or Cmd; answers whether the key was one that does something. */
export function modded(event: Press, row: TreeRow, acts: TreeActs): boolean {
  const key = event.key.toLowerCase()
  if (key === 'a') acts.chooseAll()
  else if (key === ' ') acts.chooseToo(row)
  else if (key === 'd' && acts.mayWrite && row.is === 'card') acts.duplicate(row)
  else return false
  return true
}
