import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { FirstRows } from './FirstRows.tsx'
import { RefusedRows } from './RefusedRows.tsx'

afterEach(cleanup)

test('the second row of a spreadsheet is row 2, before a list is sent and after', () => {
  const rows = [
    { number: 2, cells: ['', 'customer'] },
    { number: 3, cells: ['ben', 'customer'] },
  ]
  render(<FirstRows mapping={{ what: 'people', headers: ['id', 'type'], rows, targets: ['id', 'type'] }} />)
  expect(screen.getByText('Row 2: has no id')).toBeDefined()
  // The server counts from below the names of the columns.
  const imported = { rows: 1, refused: [{ row: 1, reason: 'has no id' }], more: 0 }
  render(<RefusedRows what="people" file="members.csv" imported={imported} onClose={() => {}} />)
  expect(screen.getByRole('row', { name: '2 has no id' })).toBeDefined()
})
