import { startTransition, useEffect, useState } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { whenQuiet } from './findings.ts'
import { useSession } from './useBoard.tsx'

/**
 * The board as of the last quiet moment: numbers look at all of it, which is no work for between two letters. What is
 * drawn of it is drawn in pieces, and begun anew when the next letter comes.
 */
export function useCalmBoard(): Board {
  const { reader } = useSession()
  const [board, setBoard] = useState(reader.board)
  useEffect(() => {
    let callOff: (() => void) | undefined
    const look = () => {
      callOff = undefined
      startTransition(() => setBoard(reader.board))
    }
    const stop = reader.watch(() => (callOff ??= whenQuiet(look)))
    look()
    return () => {
      stop()
      callOff?.()
    }
  }, [reader])
  return board
}
