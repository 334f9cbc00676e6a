import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

const path = '.house/lock'

function holderIsAlive(): boolean {
  try {
    process.kill(Number(readFileSync(path, 'utf8')), 0)
    return true
  } catch (fault) {
    // EPERM is somebody else's living process; a lock that has just gone counts as free.
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function take(): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fault
  }
}

/** `npm start` and `npm test` at once in one checkout would install and build over each other. */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  mkdirSync('.house', { recursive: true })
  const release = () => rmSync(path, { force: true })
  while (!take()) {
    if (holderIsAlive()) await pause(200)
    else release()
  }
  process.on('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}
