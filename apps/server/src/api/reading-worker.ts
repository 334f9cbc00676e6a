import { parentPort } from 'node:worker_threads'
import { readAs } from './reading.ts'
import type { Question } from './readings.ts'

/** A thread that reads large boards, so that nobody's edit waits for a colleague's list. */
parentPort?.on('message', ({ want, bytes }: Question) => parentPort?.postMessage(readAs(want, bytes)))
