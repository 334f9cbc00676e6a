import type { Other } from '../../session/session.ts'
import type { Binding } from '../binding/binding.ts'
import type { Holder, Scene } from '../scene.ts'
import { shapeOfCard } from '../shape-ids.ts'
import { Afloat } from './afloat.ts'

function holdersOf(others: readonly Other[]): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>()
  for (const { who, presence } of others)
    for (const card of new Set([
      ...(presence.selected ?? []),
      ...(presence.writing ? [presence.writing.card] : []),
    ])) {
      const shape = shapeOfCard(card)
      const holder = { name: who.name, colour: who.colour, writing: presence.writing?.card === card }
      holders.set(shape, [...(holders.get(shape) ?? []), holder])
    }
  return holders
}

const isSame = (a: readonly Holder[], b: readonly Holder[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/** Others’ selections as rings on cards, and the cards they drag where they have them. */
export function showOthers(scene: Scene, binding: Binding): () => void {
  const { session, holders } = scene
  const afloat = new Afloat(session.reader.board, (spots) => binding.float(spots))
  const show = (others: readonly Other[]) => {
    holders.setAll(holdersOf(others), isSame)
    afloat.see(others)
  }
  show(session.others.getState())
  const stops = [
    session.others.subscribe(show),
    session.reader.watch((board, touched) => afloat.follow(board, touched.cards)),
  ]
  return () => {
    for (const stop of stops) stop()
    afloat.stop()
  }
}
