import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Grid } from './useGrid.ts'
import { ticks } from './useGrid.ts'

const page = 10
type Press = KeyboardEvent<HTMLElement>
const typed = new Set(['line', 'prose', 'number', 'money', 'percent', 'fraction', 'openChoice', 'currency'])

/** The keys of a grid. While a cell is written in, they are the editor's. */
export function useGridKeys(grid: Grid, last: number) {
  return (event: Press) => {
    const { target } = event
    if (!(target instanceof HTMLElement) || target.dataset['column'] === undefined || event.defaultPrevented)
      return
    if (walk(event, grid, last) || act(event, grid)) {
      event.preventDefault()
      event.stopPropagation()
    } else typeOver(event, grid)
  }
}

function walk(event: Press, { at, column, names, go }: Grid, last: number): boolean {
  const mod = event.ctrlKey || event.metaKey
  const here = names.indexOf(column)
  const name = (place: number): string => names[Math.max(0, Math.min(names.length - 1, place))] ?? column
  if (event.altKey || (event.shiftKey && event.key !== 'Tab')) return false
  switch (event.key) {
    case 'ArrowDown':
      go(mod ? last : at + 1, column)
      return true
    case 'ArrowUp':
      go(mod ? 0 : at - 1, column)
      return true
    case 'ArrowRight':
      go(at, name(here + 1))
      return true
    case 'ArrowLeft':
      go(at, name(here - 1))
      return true
    case 'PageDown':
      go(at + page, column)
      return true
    case 'PageUp':
      go(at - page, column)
      return true
    case 'Home':
      go(mod ? 0 : at, name(0))
      return true
    case 'End':
      go(mod ? last : at, name(names.length))
      return true
    default:
      return false
  }
}

/** Answers whether the key did something. */
function act(event: Press, grid: Grid): boolean {
  const { at, column, all } = grid
  const mod = event.ctrlKey || event.metaKey
  const card = grid.cardAt(at)
  if (event.key === 'Escape') grid.tick(all, false)
  else if (mod && event.key.toLowerCase() === 'a') grid.tick(all, true)
  else if (mod || event.altKey) return false
  else if (event.key === ' ' && event.shiftKey && card) grid.tick([card.id], !grid.ticked.has(card.id))
  else if (column === ticks) return false
  else if (event.key === 'Enter' || event.key === 'F2') return grid.write(at, column)
  else if (event.key === 'Delete' || event.key === 'Backspace') return grid.clear(at, column)
  else return false
  return true
}

/** A letter on a cell takes the place of what was there: the editor stands in it before the browser writes the letter. */
function typeOver(event: Press, grid: Grid): void {
  const { at, column } = grid
  const letter = Array.from(event.key).length === 1 && event.key !== ' '
  const control = grid.fieldAt(column)?.control
  if (!letter || event.ctrlKey || event.metaKey || event.altKey || !control || !typed.has(control)) return
  event.stopPropagation()
  flushSync(() => void grid.write(at, column, true))
}
