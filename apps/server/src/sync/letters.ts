import * as Y from 'yjs'
import { Refused } from './door.ts'
import type { Deleted } from './update.ts'

type Text = { length: number; isFreed: boolean }

/** How many letters each text will hold once an update is applied. */
export class Letters {
  readonly #doc: Y.Doc
  readonly #deleted: readonly Deleted[]
  readonly #longest: number
  readonly #texts = new Map<unknown, Text>()
  /** How many letters go from each text; an update may name a million ranges, which are walked once for all texts. */
  #going: ReadonlyMap<unknown, number> | undefined

  constructor(doc: Y.Doc, deleted: readonly Deleted[], longest: number) {
    this.#doc = doc
    this.#deleted = deleted
    this.#longest = longest
  }

  /** Letters count together with what their text holds already. Throws Refused when that is more than a text may be. */
  add(struct: Y.Item, parent: unknown): void {
    if (!(struct.content instanceof Y.ContentString)) return
    const length = parent instanceof Y.AbstractType ? parent._length : 0
    const text = this.#texts.get(parent) ?? { length, isFreed: false }
    this.#texts.set(parent, text)
    text.length += struct.length
    if (text.length <= this.#longest) return
    // What the update takes away makes room; it is looked for only where it matters.
    if (!text.isFreed) text.length -= (this.#going ??= this.#lettersGoing()).get(parent) ?? 0
    text.isFreed = true
    if (text.length > this.#longest)
      throw new Refused('badShape', 'A text would have grown longer than a text may be.')
  }

  /** Letters that stand in a text now and that the update deletes; ranges may lie on one another. */
  #lettersGoing(): Map<unknown, number> {
    const going = new Map<unknown, number>()
    const counted = new Map<number, number>()
    for (const { client, from, to } of this.#deleted.toSorted((one, other) => one.from - other.from)) {
      const start = Math.max(from, counted.get(client) ?? 0)
      if (start >= to) continue
      counted.set(client, to)
      for (const { parent, letters } of this.#standing(client, start, to))
        going.set(parent, (going.get(parent) ?? 0) + letters)
    }
    return going
  }

  *#standing(client: number, from: number, to: number): Generator<{ parent: unknown; letters: number }> {
    const structs = this.#doc.store.clients.get(client)
    if (!structs || from >= Y.getState(this.#doc.store, client)) return
    for (let at = Y.findIndexSS(structs, from); at < structs.length; at++) {
      const struct = structs[at]
      if (!struct || struct.id.clock >= to) return
      if (struct.deleted || !(struct instanceof Y.Item) || !struct.countable) continue
      const { parent, id, length } = struct
      yield { parent, letters: Math.min(to, id.clock + length) - Math.max(from, id.clock) }
    }
  }
}
