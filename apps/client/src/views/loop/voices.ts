import type { Board } from '@parley/model/board/board.ts'
import { all, out } from '@parley/model/metrics/seen.ts'
import { medianOf } from '@parley/model/metrics/waiting.ts'
import { loopOf, loopSteps, type Loop, type LoopStep } from '@parley/model/metrics/way.ts'

/** What was said; what waits longest first, what is closed last. */
export function voicesOn(board: Board): Loop[] {
  return all(board, 'feedback')
    .map((feedback) => loopOf(feedback, board))
    .toSorted((a, b) => order[a.state] - order[b.state] || dateOf(a).localeCompare(dateOf(b)))
}

const order = { unread: 0, late: 1, open: 2, closed: 3, aside: 4 } as const
const dateOf = ({ feedback: { date, id } }: Loop): string => `${date ?? '9'} ${id}`

export type LoopNumbers = {
  /** How many have come so far; of those returned, how many there were to return. */
  counts: Record<LoopStep, number>
  toReturn: number
  heard: number
  closed: number
  /** People behind what was said, and behind what is closed. */
  voices: number
  answered: number
  median: number | undefined
  oldest: number | undefined
  late: { remembered: number; answered: number }
}

/** The loop at a glance. What was put aside on purpose counts nowhere. */
export function numbersOf(loops: readonly Loop[]): LoopNumbers {
  const used = loops.filter(({ state }) => state !== 'aside')
  const closed = used.filter(({ state }) => state === 'closed')
  const at = (step: LoopStep, is: string) => used.filter(({ steps }) => steps[step].is === is).length
  const people = (some: readonly Loop[]) => some.reduce((sum, { feedback: { n = 1 } }) => sum + n, 0)
  const open = used.filter(({ state }) => state !== 'closed').flatMap(({ age }) => age ?? [])
  return {
    counts: Object.fromEntries(loopSteps.map((step) => [step, at(step, 'done')])) as Record<LoopStep, number>,
    toReturn: used.length - at('returned', 'spared'),
    heard: used.length,
    closed: closed.length,
    voices: people(used),
    answered: people(closed),
    median: medianOf(closed.flatMap(({ age }) => age ?? [])),
    oldest: open.length > 0 ? Math.max(...open) : undefined,
    late: { remembered: at('remembered', 'late'), answered: at('answered', 'late') },
  }
}

/** Whose it is to do next: the team it was routed to, else who owns it. */
export function ownerOf({ feedback }: Loop, board: Board): string | undefined {
  const [team] = out(board, feedback, 'routedTo', 'team')
  return team?.title || feedback.owner || undefined
}
