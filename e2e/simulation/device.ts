import { Network } from './line.ts'
import type { Server } from './server.ts'
import { Kept } from './storage.ts'
import type { TabChannel } from './tab-channel.ts'
import { TabLocks } from './tab-locks.ts'

/** What one browser has and keeps, whichever of its pages are open. */
export class Device {
  readonly name: string
  readonly network: Network
  readonly kept = new Kept()
  readonly copies = new Map<string, Uint8Array[]>()
  readonly channels = new Set<TabChannel>()
  readonly locks = new TabLocks()
  readonly server: () => Server | undefined

  constructor(name: string, slowestMs: number, server: () => Server | undefined) {
    this.name = name
    this.network = new Network(slowestMs)
    this.server = server
  }
}
