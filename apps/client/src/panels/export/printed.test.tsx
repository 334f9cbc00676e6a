import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { sketch } from '@parley/model/board/sketch.ts'
import { stillSession } from '../../session/still.ts'
import { OpenBoard } from '../../session/useBoard.tsx'
import { ToastProvider } from '../../ui/Toast.tsx'
import { ExportDialog } from './ExportDialog.tsx'

afterEach(cleanup)

test.each([
  ['pdf', 'Print…'],
  ['plan', 'Save the file'],
])('What becomes of %s is what the button says: %s', (asked, says) => {
  const session = stillSession(sketch('segment s1 "Regulars"'))
  render(
    <ToastProvider>
      <OpenBoard value={session}>
        <ExportDialog asked={asked} onChoose={() => {}} onClose={() => {}} />
      </OpenBoard>
    </ToastProvider>,
  )
  expect(screen.getByRole('button', { name: says })).toBeDefined()
})
