import { parentPort } from 'node:worker_threads'
import { compared } from './comparing.ts'
import { readAs } from './reading.ts'
import type { Question } from './readings.ts'

/** A thread that reads large boards, so that nobody's edit waits for a colleague's list. */
parentPort?.on('message', (question: Question) => {
  const answer =
    'want' in question ? readAs(question.want, question.bytes) : compared(question.before, question.after)
  parentPort?.postMessage(answer)
})
