import { readFileSync } from 'node:fs'
import { freemem, totalmem } from 'node:os'
import { gigabytes, look, well, wrong, type Finding } from './finding.ts'

/** The Node that this was written for: it runs TypeScript as it is, and its SQLite driver is built for it. */
const nodeMajor = 24
const memoryBytes = 1e9
const files = 4_096

/** Node, memory and how many files may be open at once. */
export const machine = (): Finding[] => [node(process.versions.node), memory(), openFiles(limitsHere())]

export function node(version: string): Finding {
  const major = Number(version.split('.')[0])
  if (major < nodeMajor)
    return wrong(`Node ${version}: Parley needs ${nodeMajor} or newer; npm start fetches it by itself.`)
  return major === nodeMajor
    ? well(`Node ${version}.`)
    : look(`Node ${version}: Parley is tested with ${nodeMajor}. Use that where something does not start.`)
}

function memory(): Finding {
  // In a container the machine's own memory says nothing.
  const all = Math.min(totalmem(), process.constrainedMemory() || Infinity)
  const says = `${gigabytes(all)} of memory, ${gigabytes(Math.min(all, freemem()))} of it free`
  return all < memoryBytes
    ? look(`${says}: give it 1 GB. A data set that is being counted takes as much by itself.`)
    : well(`${says}.`)
}

/** What the system lets a process do, as Linux tells it; nothing elsewhere. */
function limitsHere(): string {
  try {
    return readFileSync('/proc/self/limits', 'utf8')
  } catch {
    return ''
  }
}

export function openFiles(limits: string): Finding {
  const [, soft] = /^Max open files\s+(\d+)/m.exec(limits) ?? []
  if (soft === undefined) return well('How many files may be open at once is not told by this system.')
  const says = `${soft} files may be open at once`
  return Number(soft) < files
    ? look(
        `${says}, and each person on a board is one: raise it to ${files} (ulimit -n, LimitNOFILE= in a unit).`,
      )
    : well(`${says}.`)
}
