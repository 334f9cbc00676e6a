import * as Y from 'yjs'
import { Refused } from './door.ts'

/** The values a key has had, in their order: the last that was there, the last by now, and how many came with this update. */
type Chain = { stored: Y.Item | undefined; tail: Y.ID | null; here: number }

/**
 * Counts what Yjs will walk to put the values of keys in their places. Whoever writes after the last value she sees is
 * put there at once, and two who write at the same moment cost a step or two. Thousands of values that do not follow
 * one another are each walked past the others: n², now and whenever the board is opened.
 */
export class Chains {
  readonly #store: Y.Doc['store']
  readonly #beside: number
  readonly #most: number
  readonly #chains = new Map<object, Map<string, Chain>>()
  steps = 0

  /** `beside`: structs on their way, of which the document knows nothing yet; `most`: steps that are still free. */
  constructor(doc: Y.Doc, beside: number, most: number) {
    this.#store = doc.store
    this.#beside = beside
    this.#most = most
  }

  /** Throws Refused when there are too many steps to take. */
  add(struct: Y.Item, owner: object, key: string): void {
    const chain = this.#chainOf(owner, key)
    if (!Y.compareIDs(struct.origin, chain.tail)) this.#walk(struct.origin, chain)
    chain.tail = struct.lastId
    chain.here++
  }

  #chainOf(owner: object, key: string): Chain {
    let chains = this.#chains.get(owner)
    if (!chains) this.#chains.set(owner, (chains = new Map<string, Chain>()))
    let chain = chains.get(key)
    if (!chain) {
      const stored = owner instanceof Y.AbstractType ? owner._map.get(key) : undefined
      chains.set(key, (chain = { stored, tail: stored?.lastId ?? null, here: 0 }))
    }
    return chain
  }

  /** From its origin to the end, or from the end to the beginning where it has none. */
  #walk(origin: Y.ID | null, chain: Chain): void {
    this.#take(chain.here + this.#beside)
    const known = origin !== null && origin.clock < Y.getState(this.#store, origin.client)
    let at = known ? Y.getItem(this.#store, origin) : origin === null ? chain.stored : undefined
    while (at instanceof Y.Item) {
      this.#take(1)
      at = (origin === null ? at.left : at.right) ?? undefined
    }
  }

  #take(steps: number): void {
    this.steps += steps
    if (this.steps > this.#most)
      throw new Refused('badShape', 'A key was written again and again side by side.')
  }
}

/** The steps that a document takes to be opened, counted no further than to `most`. */
export function stepsToOpen(doc: Y.Doc, most: number): number {
  let steps = 0
  for (const structs of doc.store.clients.values())
    for (const struct of structs)
      if (struct instanceof Y.Item && struct.parentSub !== null) steps += stepsBack(struct, most - steps)
  return steps
}

/** How far a value lies behind the one it was written after. */
function stepsBack({ origin, left }: Y.Item, most: number): number {
  let steps = 0
  for (let at = left; at !== null && steps < most && !isIn(at, origin); at = at.left) steps++
  return steps
}

const isIn = ({ id, length }: Y.Item, at: Y.ID | null): boolean =>
  at !== null && at.client === id.client && at.clock >= id.clock && at.clock < id.clock + length
