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
    // What the update takes away makes room. It is looked for once a text, and only where it matters.
    if (!text.isFreed) text.length -= this.#goneFrom(parent)
    text.isFreed = true
    if (text.length > this.#longest)
      throw new Refused('badShape', 'A text would have grown longer than a text may be.')
  }

  /** Letters that stand in the text now and that the update deletes; ranges may lie on one another. */
  #goneFrom(text: unknown): number {
    const counted = new Map<number, number>()
    let gone = 0
    for (const { client, from, to } of this.#deleted.toSorted((one, other) => one.from - other.from)) {
      const start = Math.max(from, counted.get(client) ?? 0)
      if (start >= to) continue
      counted.set(client, to)
      gone += this.#standing(text, client, start, to)
    }
    return gone
  }

  #standing(text: unknown, client: number, from: number, to: number): number {
    const structs = this.#doc.store.clients.get(client)
    if (!structs || from >= Y.getState(this.#doc.store, client)) return 0
    let letters = 0
    for (let at = Y.findIndexSS(structs, from); at < structs.length; at++) {
      const struct = structs[at]
      if (!struct || struct.id.clock >= to) break
      if (struct.deleted || !(struct instanceof Y.Item) || struct.parent !== text) continue
      letters += Math.min(to, struct.id.clock + struct.length) - Math.max(from, struct.id.clock)
    }
    return letters
  }
}
