import { equalSnapshots, getState, snapshot, type Doc } from 'yjs'
import { canonical } from '@parley/model/board/doc.ts'
import type { Scene } from './scene.ts'

/** What must never be, counted. */
export type Found = {
  /** Somebody was told that it is saved, and the disk lacks it. */
  lost: number
  /** Others see it, and the disk lacks it. */
  shown: number
  /** A device alone has it, and would throw it away when she signs out. */
  forgotten: number
  /** It reached somebody who was shut out before it was written. */
  leaked: number
  /** It is on the disk, and was made by somebody who might not write any more. */
  overstepped: number
}

/** Looks at what the disk holds now, and adds up what is wrong. */
export async function search(scene: Scene, found: Found): Promise<Doc> {
  const disk = await scene.disk.holds(scene.board)
  found.lost += scene.pages.flatMap(({ saved }) => [...saved]).filter(lackedBy(disk)).length
  for (const browser of scene.browsers) {
    found.forgotten += browser.unsentAndForgotten(disk)
    found.shown += browser.seesMoreThan(disk)
  }
  return disk
}

/** What some device held, and nobody has in the end. */
export const lostOnDevice = (scene: Scene, disk: Doc): number =>
  scene.pages.flatMap(({ onDevice }) => [...onDevice]).filter(lackedBy(disk)).length

/** In what it says, in what it knows, or in what it knows to be deleted. */
export const differs = (one: Doc, other: Doc): boolean =>
  canonical(one) !== canonical(other) || !equalSnapshots(snapshot(one), snapshot(other))

/** The client ids of which one document has more than the other. */
export const lacking = (disk: Doc, doc: Doc): number[] =>
  [...clocksIn(doc)].filter(lackedBy(disk)).map(([client]) => client)

/** How far each client id has come. */
const clocksIn = ({ store }: Doc): Map<number, number> =>
  new Map([...store.clients.keys()].map((client) => [client, getState(store, client)]))

const lackedBy =
  (disk: Doc) =>
  ([client, clock]: [number, number]): boolean =>
    getState(disk.store, client) < clock
