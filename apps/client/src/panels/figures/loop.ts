import { all } from '@parley/model/metrics/seen.ts'
import { loopOf, loopSteps } from '@parley/model/metrics/way.ts'
import type { Draws } from './figure.ts'

/** How far what people said has come on its way back to them; what was put aside counts nowhere. */
export const loop: Draws = (board, { words, formats }) => {
  const loops = all(board, 'feedback')
    .map((feedback) => loopOf(feedback, board))
    .filter(({ state }) => state !== 'aside')
  if (loops.length === 0) return undefined
  const lines = loopSteps.map((step) => {
    const value = loops.filter(({ steps }) => steps[step].is === 'done').length
    return { name: words.loop.steps[step], cells: [{ value, shown: formats.number(value) }] }
  })
  return { draws: 'bars', head: words.figures.heads.step, columns: [words.figures.voices], lines }
}
