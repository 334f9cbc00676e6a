import { parentPort } from 'node:worker_threads'
import { readSeeded } from './seeded.ts'

/** A thread that reads large plan files, so that nobody on a board waits for a colleague's import. */
parentPort?.on('message', (plan: unknown) => parentPort?.postMessage(readSeeded(plan)))
