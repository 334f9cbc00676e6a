import { sharedTexts } from '../board/doc.ts'
import { same } from '../rules/same.ts'
import { changesIn, withChanges } from './change.ts'

export type Fields = Readonly<Record<string, unknown>>
/** A record as somebody found it, and as she alone would have left it; undefined where there was or is none. */
type Hers = { found: Fields | undefined; left: Fields | undefined }
/** One record before and after a single edit. */
export type Step = { id: string; old: Fields | undefined; now: Fields | undefined }

const none: ReadonlySet<string> = new Set()
const texts: ReadonlySet<string> = new Set(sharedTexts)

/** Records of one kind that somebody touched: what she found and what she made of it, whoever else was at them. */
export class Records {
  readonly #hers = new Map<string, Hers>()

  /**
   * Does she go on from where she left off? Not where somebody else changed the same meanwhile. Letters of a shared
   * text are put together by Yjs, and nobody's are in the way of another's.
   */
  follows({ id, old, now }: Step): boolean {
    const hers = this.#hers.get(id)
    if (!hers) return true
    const { left } = hers
    if (!left || !old) return left === old
    if (!now) return same(left, old)
    return changesIn(old, now, none).every(
      ({ path, from }) => texts.has(path[0] ?? '') || same(valueAt(left, path), from),
    )
  }

  take({ id, old, now }: Step): void {
    const hers = this.#hers.get(id)
    if (!hers) this.#hers.set(id, { found: old, left: now })
    else hers.left = hers.left && old && now ? withChanges(hers.left, changesIn(old, now, none)) : now
  }

  has(id: string): boolean {
    return this.#hers.has(id)
  }

  /** Those that were there when she found them, or are there as she left them. */
  all(when: keyof Hers): Fields[] {
    return [...this.#hers.values()].flatMap(({ [when]: fields }) => (fields ? [fields] : []))
  }
}

function valueAt(fields: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return fields
  if (typeof fields !== 'object' || fields === null || !Object.hasOwn(fields, key)) return undefined
  return valueAt(Reflect.get(fields, key), rest)
}
