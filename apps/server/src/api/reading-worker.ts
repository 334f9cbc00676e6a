import { parentPort } from 'node:worker_threads'
import { compared } from './comparing.ts'
import { wayBack } from './going-back.ts'
import { embedded } from './embedded.ts'
import { readAs } from './reading.ts'
import { laidOut } from './laying.ts'
import type { Question } from './readings.ts'
import { signedUpdate } from './signing.ts'
import { tell } from './telling.ts'

/** A thread that reads large boards, so that nobody's edit waits for a colleague's list. */
parentPort?.on('message', (question: Question) => parentPort?.postMessage(answerTo(question)))

function answerTo(question: Question) {
  if ('want' in question) return readAs(question.want, question.bytes)
  if ('laying' in question) return laidOut(question.laying, question.tongue)
  if ('embedding' in question) return embedded(question.embedding)
  if ('signing' in question) return signedUpdate(question.signing)
  if ('edits' in question) return tell(question.start, question.edits, question.cuts, question.tongue)
  if ('goal' in question) return wayBack(question.now, question.goal)
  return compared(question.before, question.after, question.tongue)
}
