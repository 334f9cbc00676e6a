import { parentPort } from 'node:worker_threads'
import { compared } from './comparing.ts'
import { readAs } from './reading.ts'
import { laidOut } from './laying.ts'
import type { Question } from './readings.ts'
import { signedUpdate } from './signing.ts'

/** A thread that reads large boards, so that nobody's edit waits for a colleague's list. */
parentPort?.on('message', (question: Question) => parentPort?.postMessage(answerTo(question)))

function answerTo(question: Question) {
  if ('want' in question) return readAs(question.want, question.bytes)
  if ('laying' in question) return laidOut(question.laying)
  if ('signing' in question) return signedUpdate(question.signing)
  return compared(question.before, question.after)
}
