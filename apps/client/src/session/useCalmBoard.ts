import { startTransition, useEffect, useState } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { restedMs } from '../ui/last-key.ts'
import { whenQuiet } from './findings.ts'
import { useSession } from './useBoard.tsx'

/**
 * The board as of the last quiet moment: numbers look at all of it, which is no work for between two letters. What is
 * drawn of it is drawn in pieces, and begun anew when the next letter comes. With a pause, in ms, it waits until the
 * hand has rested for so long: for what is many frames' work in one piece.
 */
export function useCalmBoard(pause = 0): Board {
  const { reader } = useSession()
  const [board, setBoard] = useState(reader.board)
  useEffect(() => {
    let callOff: (() => void) | undefined
    const look = () => {
      const left = pause - restedMs()
      callOff = left > 0 ? later(look, left) : undefined
      if (left <= 0) startTransition(() => setBoard(reader.board))
    }
    const stop = reader.watch(() => (callOff ??= whenQuiet(look)))
    look()
    return () => {
      stop()
      callOff?.()
    }
  }, [reader, pause])
  return board
}

function later(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
