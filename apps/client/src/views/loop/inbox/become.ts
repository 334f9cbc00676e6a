import type { Board } from '@parley/model/board/board.ts'
import { all } from '@parley/model/metrics/seen.ts'
import { loopOf } from '@parley/model/metrics/way.ts'

/** A piece of feedback of which something has become, and what: the answers to it, the properties that are out. */
export type Become = { id: string; title: string; became: string[] }

/** Whatever may be told to those who said it. */
export const becomeOn = (board: Board): Become[] =>
  all(board, 'feedback').flatMap((feedback) => {
    const { answered, returned } = loopOf(feedback, board).steps
    const ready = [answered, returned].filter(({ is }) => is === 'done')
    const became = ready.flatMap(({ by }) => by.flatMap(({ title }) => title || []))
    return ready.length === 0 ? [] : [{ id: feedback.id, title: feedback.title, became }]
  })
