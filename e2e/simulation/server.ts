import { createServer } from 'node:http'
import { Registry } from 'prom-client'
import type { Role } from '@parley/model/access.ts'
import type { Boards, Gate } from '@parley/server/sync/door.ts'
import { createBoards } from '@parley/server/sync/server.ts'
import { gateOver } from '@parley/server/sync/stage.ts'
import type { Disk } from './disk.ts'
import type { End } from './line.ts'
import { at, type Place } from './world.ts'

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** The live boards, from the request for a socket to the journal, as a program that can be killed. */
export class Server {
  readonly place: Place = { name: 'server', gone: false }
  readonly #ends = new Set<End>()
  readonly #http = createServer()
  readonly #boards: Boards

  constructor(disk: Disk, roles: ReadonlyMap<string, Role | undefined>) {
    this.#boards = at(this.place, () =>
      createBoards({
        journal: disk.for(this.place),
        gate: gateOn(disk, roles),
        log: silent,
        metrics: new Registry(),
        settings: { checkpointRows: 40, checkpointPauseMs: 5_000, checkpointOnLeaving: 1 },
      }),
    )
    this.#http.on('upgrade', (request, socket, head) => this.#boards.upgrade(request, socket, head))
  }

  take(end: End): void {
    this.#ends.add(end)
    end.once('close', () => this.#ends.delete(end))
    this.#http.emit('connection', end)
  }

  /** Somebody's role on a board is another by now. */
  redecide(board: string): void {
    void at(this.place, () => this.#boards.redecide(board))
  }

  /** It stops as it is told to, and says goodbye. */
  async stop(): Promise<void> {
    await at(this.place, () => this.#boards.stop())
    this.kill()
  }

  kill(): void {
    this.place.gone = true
    for (const end of this.#ends) {
      end.other?.break()
      end.break()
    }
  }
}

/** Who people are is read from the same disk; while that fails nobody is known, and nobody is turned away for good. */
function gateOn(disk: Disk, roles: ReadonlyMap<string, Role | undefined>): Gate {
  const gate = gateOver(roles)
  return {
    ...gate,
    identify: async (shown) => {
      if (disk.failing) throw new Error('The disk cannot be read.')
      return gate.identify(shown)
    },
  }
}
