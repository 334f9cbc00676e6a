import type { KeyboardEvent } from 'react'

const ways: Readonly<Record<string, 1 | -1 | undefined>> = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }

/** Enter and the arrows go to the same cell of the line below or above; Enter at the end asks for a new line. */
export function alongColumn(event: KeyboardEvent<HTMLElement>, onEnd?: () => void): void {
  const way = ways[event.key]
  if (way === undefined || event.nativeEvent.isComposing || event.altKey || event.ctrlKey) return
  event.preventDefault()
  const { currentTarget: cell } = event
  const column = cell
    .closest('table')
    ?.querySelectorAll<HTMLElement>(`[data-column="${cell.dataset['column']}"]`)
  const cells = [...(column ?? [])]
  const next = cells[cells.indexOf(cell) + way]
  if (next) next.focus()
  else if (event.key === 'Enter') onEnd?.()
}
