import * as Y from 'yjs'
import { deepest, rootOf, roots, type Root } from '@parley/model/board/doc.ts'
import type { Chains } from './chains.ts'
import { Refused } from './door.ts'
import { Letters } from './letters.ts'
import { isPlainValue } from './plain-value.ts'
import type { Part, Reading, Struct } from './update.ts'

type Shared = Y.AbstractType<unknown>
/** Where a struct will come to lie: how deep its parent is, and which; undefined when it will be collected at once. */
type Place = { depth: number; parent: Shared | Y.Item | Root; key: string | null } | undefined

// Ids are shorter; the keys of a plan’s own lists may be whole names.
const longestKey = 1_000

/**
 * Would this update leave the document's structure whole? Known roots, entries of maps, shared types no deeper
 * than the layout allows, values that are plain JSON, texts within their limit. Throws Refused when not; answers
 * how many cards and links it adds at most. What a well-built record says is nobody's business here.
 */
export function judgeStructure(
  doc: Y.Doc,
  { parts, deleted }: Reading,
  chains: Chains,
  longestText: number,
): { cards: number; links: number } {
  const update = new Structure(doc, parts)
  const letters = new Letters(doc, deleted, longestText)
  const added = { cards: 0, links: 0 }
  for (const { structs } of parts)
    for (const struct of structs) {
      if (struct instanceof Y.GC) continue
      update.mustKnowNeighbours(struct)
      const place = update.placeOf(struct)
      judgeContent(struct, place, longestText)
      const root = place?.depth === 1 ? rootNamed(doc, place.parent) : undefined
      judgeRoot(root, struct)
      if (!place) continue
      letters.add(struct, place.parent)
      if (place.key !== null) chains.add(struct, ownerOf(doc, place.parent), place.key)
      const isGone = struct.content instanceof Y.ContentDeleted
      if (!isGone && (root === 'cards' || root === 'links')) added[root]++
    }
  return added
}

function judgeContent({ content }: Y.Item, place: Place, longestText: number): void {
  if (content instanceof Y.ContentType) {
    // By constructor: the XML types of Yjs extend its maps and texts.
    const known = [Y.Map, Y.Text, Y.Array].some((one) => content.type.constructor === one)
    if (!known || (place && place.depth >= deepest)) throw broken()
  } else if (content instanceof Y.ContentDoc) throw broken()
  else if (content instanceof Y.ContentAny) {
    if (!content.arr.every((value) => isPlainValue(value, longestText))) throw broken()
  } else if (content instanceof Y.ContentEmbed) {
    if (!isPlainValue(content.embed, longestText)) throw broken()
  } else if (content instanceof Y.ContentFormat && !isPlainValue(content.value, longestText)) throw broken()
}

/** Records are maps, and what the server notes of a board nobody else writes. */
function judgeRoot(root: Root | undefined, { content }: Y.Item): void {
  // Something deleted takes the place of what stood there just as well.
  if (root === 'meta') throw broken()
  if (root === undefined || root === 'plan' || content instanceof Y.ContentDeleted) return
  const isRecord = content instanceof Y.ContentType && content.type.constructor === Y.Map
  if (!isRecord) throw broken()
}

const ownerOf = (doc: Y.Doc, parent: Shared | Y.Item | Root): object =>
  typeof parent === 'string' ? rootOf(doc, parent) : parent

const rootNamed = (doc: Y.Doc, parent: Shared | Y.Item | Root): Root | undefined =>
  typeof parent === 'string' ? parent : roots.find((root) => rootOf(doc, root) === parent)

/** An update seen together with the document it is meant for. */
class Structure {
  readonly #doc: Y.Doc
  readonly #parts: ReadonlyMap<number, Part>
  readonly #places = new Map<Y.Item, Place>()
  readonly #size: number

  constructor(doc: Y.Doc, parts: readonly Part[]) {
    this.#doc = doc
    this.#parts = new Map(parts.map((part) => [part.client, part]))
    this.#size = parts.reduce((sum, { structs }) => sum + structs.length, 1)
  }

  /** What a struct refers to must be there already, or come with it; its own author's must come before it. */
  mustKnowNeighbours(struct: Y.Item): void {
    const { origin, rightOrigin, parent } = struct
    for (const id of [origin, rightOrigin, parent instanceof Y.ID ? parent : null]) {
      if (id === null || id.clock < Y.getState(this.#doc.store, id.client)) continue
      const part = this.#parts.get(id.client)
      const there = part !== undefined && id.clock >= part.from && id.clock < part.to
      if (!there || (id.client === struct.id.client && id.clock >= struct.id.clock))
        throw new Refused('resync', 'An update refers to something that is not here.')
    }
  }

  /** Follows neighbours to the struct that names its parent, the way Yjs itself will. */
  placeOf(struct: Y.Item, hops = 0): Place {
    const followed: Y.Item[] = []
    let at: Struct | undefined = struct
    let place: Place
    while (at instanceof Y.Item) {
      if (this.#places.has(at)) {
        place = this.#places.get(at)
        break
      }
      followed.push(at)
      // Two authors' structs may refer to each other in a ring: such an update can never be applied.
      if (followed.length > this.#size) throw broken()
      if (at.parent !== null) {
        place = this.#ownPlaceOf(at, hops)
        break
      }
      at = this.#neighbourOf(at)
    }
    // What is found in one step need not be remembered, unless it may have many children.
    if (followed.length > 1 || struct.content instanceof Y.ContentType)
      for (const one of followed) this.#places.set(one, place)
    return place
  }

  /** Undefined where it has none any more: it will be collected at once. */
  #neighbourOf(struct: Y.Item): Struct | undefined {
    const left = struct.origin && this.#at(struct.origin)
    const right = struct.rightOrigin && this.#at(struct.rightOrigin)
    if (left instanceof Y.GC || right instanceof Y.GC) return undefined
    return left ?? right ?? undefined
  }

  #ownPlaceOf(struct: Y.Item, hops: number): Place {
    const parent: unknown = struct.parent
    const key = struct.parentSub
    if (typeof parent === 'string') {
      if (!(roots as readonly string[]).includes(parent) || !isKey(key)) throw broken()
      return { depth: 1, parent: parent as Root, key }
    }
    if (parent instanceof Y.AbstractType) return { depth: depthOf(parent), parent, key }
    if (!(parent instanceof Y.ID)) return undefined
    if (key !== null && !isKey(key)) throw broken()
    const owner = this.#at(parent)
    if (owner instanceof Y.GC || owner.content instanceof Y.ContentDeleted) return undefined
    if (!(owner.content instanceof Y.ContentType) || hops > deepest) throw broken()
    if (this.#isStored(parent)) return { depth: depthOf(owner.content.type), parent: owner.content.type, key }
    const above = this.placeOf(owner, hops + 1)
    return above && { depth: above.depth + 1, parent: owner, key }
  }

  #isStored = (id: Y.ID): boolean => id.clock < Y.getState(this.#doc.store, id.client)

  #at(id: Y.ID): Struct {
    if (this.#isStored(id)) return Y.getItem(this.#doc.store, id)
    const structs = this.#parts.get(id.client)?.structs ?? []
    const found = structs[Y.findIndexSS(structs, id.clock)]
    if (!found) throw broken()
    return found
  }
}

const isKey = (key: string | null): key is string => key !== null && key.length <= longestKey

function depthOf(type: Shared): number {
  let depth = 1
  for (let item = type._item; item !== null; depth++) {
    if (!(item.parent instanceof Y.AbstractType)) return depth
    item = item.parent._item
  }
  return depth
}

const broken = (): Refused => new Refused('badShape', 'An update would have broken the board’s structure.')
