import { setImmediate } from 'node:timers/promises'
import type { NewAnswer } from '../store/answers-taken.ts'
import type { Answers } from '../store/answers.ts'
import type { Happened } from '../api/happened.ts'

/** More that wait are turned away: whoever floods the house fills no memory. */
const mostWaiting = 5_000
const perBatch = 400
/** Pages of a board ask again at most so often, however much comes in. */
const newsMs = 300

export type Outcome = 'kept' | 'full' | 'busy'
type Waiting = { answer: NewAnswer; done: (outcome: Outcome) => void; failed: (fault: unknown) => void }

/** Takes answers in: one by one when few come, many in one write when many do, so that boards stay calm. */
export type Intake = { take(answer: NewAnswer): Promise<Outcome> }

export function createIntake({
  answers,
  happened,
}: {
  answers: Pick<Answers, 'take'>
  happened: Happened
}): Intake {
  let waiting: Waiting[] = []
  let running = false
  const tell = createTelling(happened)

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, perBatch)
      waiting = waiting.slice(perBatch)
      await keep(batch)
      // Others of this thread come first.
      await setImmediate()
    }
    running = false
  }

  async function keep(batch: readonly Waiting[]): Promise<void> {
    try {
      const refused = await answers.take(batch.map(({ answer }) => answer))
      for (const { answer, done } of batch) done(refused.has(answer.id) ? 'full' : 'kept')
      for (const board of new Set(batch.map(({ answer }) => answer.board))) tell(board)
    } catch (fault) {
      for (const { failed } of batch) failed(fault)
    }
  }

  return {
    async take(answer) {
      if (waiting.length >= mostWaiting) return 'busy'
      return new Promise((done, failed) => {
        waiting.push({ answer, done, failed })
        if (running) return
        running = true
        void run()
      })
    },
  }
}

/** Tells at once of the first, and of all that come soon after it together. */
function createTelling(happened: Happened): (board: string) => void {
  const quiet = new Set<string>()
  const more = new Set<string>()
  const tell = (board: string) => {
    if (quiet.has(board)) return void more.add(board)
    quiet.add(board)
    void happened({ of: 'listening', board, by: null })
    setTimeout(() => {
      quiet.delete(board)
      if (more.delete(board)) tell(board)
    }, newsMs).unref()
  }
  return tell
}
