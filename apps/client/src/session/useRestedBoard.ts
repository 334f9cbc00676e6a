import { startTransition, useEffect, useState } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { whenQuiet } from './findings.ts'
import { useSession } from './useBoard.tsx'

/** The hand rests when no key was pressed for so long, in ms. */
const pause = 300

/**
 * The board as of when the hand last rested. For what works all of it out anew, which is many frames on a large one:
 * that begins behind the last letter, not between two.
 */
export function useRestedBoard(): Board {
  const { reader } = useSession()
  const [board, setBoard] = useState(reader.board)
  useEffect(() => {
    let pressedAt = -Infinity
    let callOff: (() => void) | undefined
    const look = () => {
      const left = pressedAt + pause - performance.now()
      callOff = left > 0 ? later(look, left) : undefined
      if (left <= 0) startTransition(() => setBoard(reader.board))
    }
    const press = () => (pressedAt = performance.now())
    const stop = reader.watch(() => (callOff ??= whenQuiet(look)))
    addEventListener('keydown', press, { capture: true })
    look()
    return () => {
      stop()
      callOff?.()
      removeEventListener('keydown', press, { capture: true })
    }
  }, [reader])
  return board
}

function later(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
