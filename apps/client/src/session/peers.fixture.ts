import * as Y from 'yjs'
import { createStore } from 'zustand/vanilla'
import { canonical, newDoc } from '@parley/model/board/doc.ts'
import type { PlanFile } from '@parley/model/board/plan-file.ts'
import { BoardReader } from '@parley/model/board/read.ts'
import { seedUpdate } from '@parley/model/board/seed.ts'
import { undoOf } from '@parley/model/board/undo.ts'
import type { Presence } from '@parley/model/wire.ts'
import type { BoardSession, Other, OthersWatcher } from './session.ts'

/** A person with a board of her own in memory, for tests: what she says and writes reaches others when they meet. */
export type Peer = {
  name: string
  session: BoardSession
  /** Her presence, as others would see it. */
  said: Presence
  /** The board as one text: equal texts are equal boards. */
  text(): string
  state(): Uint8Array
  take(update: Uint8Array): void
  onUpdate(hear: (update: Uint8Array) => void): void
  onSay(hear: () => void): void
}

const network = { network: true }

export function peer(name: string, file?: PlanFile, connection = 1): Peer {
  const doc = newDoc()
  doc.clientID = connection
  if (file) Y.applyUpdate(doc, seedUpdate(file, 'board'), network)
  const pen = { doc, origin: { who: name } }
  const said: Presence = {}
  const hearers = new Set<() => void>()
  const session: BoardSession = {
    board: 'board',
    reader: new BoardReader(doc),
    pen,
    undo: undoOf(pen),
    me: createStore(() => ({
      who: { id: name, name, colour: connection, guest: false },
      role: 'editor' as const,
      own: 'editor' as const,
    })),
    save: createStore(() => ({ is: 'saved' as const })),
    write: createStore<ReturnType<BoardSession['write']['getState']>>(() => ({ is: 'writable' })),
    others: createStore<readonly Other[]>(() => []),
    say(change) {
      Object.assign(said, change)
      for (const hear of hearers) hear()
    },
    ...aloneOnIt(),
  }
  return {
    name,
    session,
    said,
    text: () => canonical(doc),
    state: () => Y.encodeStateAsUpdate(doc),
    take: (update) => Y.applyUpdate(doc, update, network),
    onUpdate: (hear) =>
      doc.on('update', (update: Uint8Array, origin: unknown) => origin !== network && hear(update)),
    onSay: (hear) => hearers.add(hear),
  }
}

/** What a session has besides, where no server answers and nothing is judged. */
const aloneOnIt = () => ({
  selected: createStore<readonly string[]>(() => []),
  findings: createStore<ReturnType<BoardSession['findings']['getState']>>(() => []),
  asked: createStore<ReturnType<BoardSession['asked']['getState']>>(() => ({ at: 0 })),
  following: createStore<{ value?: number }['value']>(() => undefined),
  away: createStore<ReturnType<BoardSession['away']['getState']>>(() => undefined),
  watchOthers: (_watcher: OthersWatcher) => () => {},
  whoRemoved: () => undefined,
  unkept: createStore(() => false),
  ended: createStore(() => false),
  progress: createStore<ReturnType<BoardSession['progress']['getState']>>(() => []),
  practice: createStore<ReturnType<BoardSession['practice']['getState']>>(() => undefined),
  told: createStore<ReturnType<BoardSession['told']['getState']>>(() => []),
  startAgain: () => {},
  resume: () => {},
  stop: () => {},
})

/** Everybody gets what the others have, once: offline spells end here. */
export function exchange(...peers: Peer[]): void {
  for (let round = 0; round < 2; round++)
    for (const from of peers) for (const to of peers) if (from !== to) to.take(from.state())
}

/** From now on everybody sees everything at once, presence included. */
export function meet(...peers: Peer[]): void {
  exchange(...peers)
  peers.forEach((one, place) => {
    one.onUpdate((update) => peers.forEach((other) => other !== one && other.take(update)))
    one.onSay(() => {
      const who = { id: one.name, name: one.name, colour: (place % 6) + 1, guest: false }
      const seen = { connection: place + 1, who, presence: { ...one.said } }
      for (const other of peers) {
        if (other === one) continue
        const rest = other.session.others.getState().filter(({ connection }) => connection !== place + 1)
        other.session.others.setState([...rest, seen], true)
      }
    })
  })
}
