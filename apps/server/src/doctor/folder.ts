import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  rmSync,
  statfsSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { databaseFile } from '../store/database.ts'
import { cannotOpen, machineFault } from '../store/machine-faults.ts'
import { layoutOf, openFileToRead } from '../store/open-to-read.ts'
import { key } from './key.ts'
import { gigabytes, look, median, well, wrong, type Finding } from './finding.ts'

const [littleBytes, tooLittleBytes] = [5e9, 5e8]
const slowMs = 20
const tries = 30
/** What the system calls a file system that is memory, or lies on another machine. */
const [inMemory, elsewhere] = [new Set([0x01021994, 0x858458f6]), new Set([0x6969, 0xff534d42, 0xfe534d42])]

/** The data folder: may it be written, by whom is it read, how much fits in, what a commit costs, and whose layout it has. */
export async function folder(dataDir: string): Promise<Finding[]> {
  if (!existsSync(dataDir)) return [notThere(dataDir)]
  try {
    accessSync(dataDir, constants.W_OK)
  } catch {
    return [wrong(`DATA_DIR ${dataDir} cannot be written: give it to the account that runs Parley (chown).`)]
  }
  return [
    mode(dataDir),
    ...ofOthers(dataDir),
    space(dataDir),
    kindOfDisk(dataDir),
    tryCommit(dataDir),
    ...(await layout(dataDir)),
  ]
}

function notThere(dataDir: string): Finding {
  let parent = dirname(dataDir)
  while (!existsSync(parent)) parent = dirname(parent)
  try {
    accessSync(parent, constants.W_OK)
    return look(`DATA_DIR ${dataDir} is not there yet: it comes with the first start.`)
  } catch {
    return wrong(
      `DATA_DIR ${dataDir} is not there, and ${parent} cannot be written: make it for the account that runs Parley.`,
    )
  }
}

function mode(dataDir: string): Finding {
  const open = (statSync(dataDir).mode & 0o077) !== 0
  return open
    ? look(`Others on this machine may look into ${dataDir}: chmod 700 it, for people’s addresses are in it.`)
    : well(`DATA_DIR ${dataDir} is this account’s alone.`)
}

/** What a command left that somebody else ran, the machine's owner among them. */
function ofOthers(dataDir: string): Finding[] {
  const { uid } = statSync(dataDir)
  // One that is gone since it was listed is nobody's.
  const ownerOf = (name: string) => statSync(join(dataDir, name), { throwIfNoEntry: false })?.uid ?? uid
  const theirs = readdirSync(dataDir).filter((name) => ownerOf(name) !== uid)
  if (theirs.length === 0) return []
  return [
    wrong(
      `${theirs.join(', ')} in DATA_DIR belong to another account than the folder: give them to the one that runs Parley (chown), and run commands as that one.`,
    ),
  ]
}

function space(dataDir: string): Finding {
  const { bavail, bsize } = statfsSync(dataDir)
  const free = bavail * bsize
  const says = `${gigabytes(free)} are free in DATA_DIR`
  if (free < tooLittleBytes) return wrong(`${says}: make room, or nothing can be saved soon.`)
  return free < littleBytes ? look(`${says}: a backup needs as much as is kept already.`) : well(`${says}.`)
}

function kindOfDisk(dataDir: string): Finding {
  const { type } = statfsSync(dataDir)
  if (inMemory.has(type))
    return wrong('DATA_DIR lies in memory: after a restart of the machine all is gone. Put it on a disk.')
  if (elsewhere.has(type))
    return wrong(
      'DATA_DIR lies on another machine: SQLite’s locks do not hold there. Put it on a disk of this one.',
    )
  return well('DATA_DIR lies on a disk of this machine.')
}

function tryCommit(dataDir: string): Finding {
  try {
    return commit(dataDir)
  } catch (fault) {
    const says = machineFault(fault)
    if (says === undefined) throw fault
    return wrong(`DATA_DIR takes no writes: ${says}.`)
  }
}

/** What an acknowledged edit waits for: a few kilobytes, on the disk. */
function commit(dataDir: string): Finding {
  const path = join(dataDir, `doctor-${process.pid}`)
  const file = openSync(path, 'wx', 0o600)
  const took: number[] = []
  try {
    for (let one = 0; one < tries; one++) {
      const begun = performance.now()
      writeSync(file, Buffer.alloc(4_096, one), 0, 4_096, one * 4_096)
      fsyncSync(file)
      took.push(performance.now() - begun)
    }
  } finally {
    closeSync(file)
    rmSync(path, { force: true })
  }
  const says = `A write that is on the disk takes ${median(took).toFixed(1)} ms (the middle one of ${tries})`
  return median(took) > slowMs
    ? look(`${says}: each edit waits for one. Use a faster disk; a virtual one often has a faster kind.`)
    : well(`${says}.`)
}

async function layout(dataDir: string): Promise<Finding[]> {
  const file = databaseFile(dataDir)
  if (!existsSync(file)) return []
  try {
    const database = openFileToRead(file)
    try {
      const is = await layoutOf(database)
      return [of(is, file), ...(is === 'today' ? await key(dataDir, database) : [])]
    } finally {
      await database.destroy()
    }
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault
    return [wrong(cannotOpen(file, fault))]
  }
}

function of(is: Awaited<ReturnType<typeof layoutOf>>, file: string): Finding {
  if (is === 'today') return well('The database has the layout of this Parley.')
  if (is === 'an older')
    return look('The database is of an older Parley: make a backup with that one before you start this one.')
  if (is === 'a newer')
    return wrong('The database is of a newer Parley: start that one, or restore the backup of before.')
  return wrong(`${file} is no database of Parley: is DATA_DIR the right folder?`)
}
