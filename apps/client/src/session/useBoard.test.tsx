import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Board } from '@parley/model/board/board.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { stillSession } from './still.ts'
import { OpenBoard, useBoard } from './useBoard.tsx'

afterEach(cleanup)

const titles = ({ cards }: Board) => new Map([...cards.values()].map(({ id, title }) => [id, title]))

function Titles() {
  return <p>{[...useBoard((board) => titles(board)).values()].join(', ')}</p>
}

test('a part that is made anew by each question is drawn once, and not for ever', () => {
  const session = stillSession(sketch('segment s1 "Regulars"\nsegment s2 "Rotators"'))
  render(
    <OpenBoard value={session}>
      <Titles />
    </OpenBoard>,
  )
  expect(screen.getByText('Regulars, Rotators')).toBeDefined()
})
