import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import type { NewErrors } from './api/new-errors.ts'
import { CannotStart, readConfig, type Config } from './config.ts'
import { leaveOnSignals } from './leaving.ts'
import { letTimePass, openDoors } from './rooms/doors.ts'
import type { Given } from './rooms/given.ts'
import { furnish } from './rooms/house.ts'
import { openKept } from './rooms/kept.ts'
import { goLive } from './rooms/live.ts'
import { machineFault } from './store/machine-faults.ts'
import { createLog } from './web/log.ts'

export type Running = {
  /** Where it listens: http://127.0.0.1:3000 */
  url: string
  /** For whoever opens the first account; undefined when none is needed. */
  setupCode: string | undefined
  stop: () => Promise<void>
}

/** Builds everything once, room by room, and listens. Throws CannotStart with a line for whoever started it. */
export async function start(config: Config, log: Logger = createLog(config)): Promise<Running> {
  const undo: Given['undo'] = []
  const stop = async () => {
    for (const step of undo.splice(0).toReversed()) await step()
  }
  try {
    const given = { config, log, undo }
    const kept = await openKept(given)
    const live = await goLive(given, kept, (): NewErrors => newErrors)
    const { house, newErrors } = await furnish(given, kept, live)
    const url = await openDoors(given, live, house)
    letTimePass(given, live, house)
    return { url, setupCode: house.setupCode.shown, stop }
  } catch (fault) {
    await stop()
    throw fault
  }
}

/** In one line, where the machine or its disk refuses what a start needs. */
function refusedByMachine(fault: unknown): string | undefined {
  const says = machineFault(fault)
  return says && `Parley cannot start: ${says}.`
}

async function run(): Promise<void> {
  try {
    const config = readConfig(process.env)
    const log = createLog(config)
    const running = await start(config, log)
    leaveOnSignals(running.stop, log)
    if (running.setupCode) console.log(`The first account needs this setup code: ${running.setupCode}`)
    console.log(`Parley is ready at ${running.url}`)
  } catch (fault) {
    const says = fault instanceof CannotStart ? fault.message : refusedByMachine(fault)
    if (says === undefined) throw fault
    console.error(says)
    process.exitCode = 2
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run()
