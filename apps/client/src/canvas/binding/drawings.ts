import { defaultShapeUtils, type TLParentId, type TLRecord, type TLShape, type TLStore } from 'tldraw'
import type { Board, Drawing } from '@parley/model/board/board.ts'
import { page } from '../guards.ts'
import { cardOfShape, indexOfDrawing, isLinkShape, storedIndex } from '../shape-ids.ts'
import type { Cells } from './cells.ts'

/** Free drawing that a board may hold. Embeds, bookmarks and films are left out: they reach beyond the page’s own origin. */
const types = [
  'draw',
  'text',
  'note',
  'frame',
  'geo',
  'arrow',
  'line',
  'highlight',
  'image',
  'group',
] as const
type Loose = Record<string, unknown>
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What tldraw would give a new shape of each type: an undo that raced with a colleague can leave a value absent. */
const defaults = new Map<string, object>(
  defaultShapeUtils.flatMap((Util) => {
    if (!(types as readonly string[]).includes(Util.type)) return []
    const bare = new (Util as unknown as new (editor: undefined) => { getDefaultProps(): object })(undefined)
    return [[Util.type, bare.getDefaultProps()] as const]
  }),
)

export const isDrawing = (record: TLRecord): boolean =>
  record.typeName === 'binding' ||
  record.typeName === 'asset' ||
  (record.typeName === 'shape' && !['card', 'link'].includes(record.type))

const shapeOf = ({ id, ...stored }: Drawing): Loose => ({
  x: 0,
  y: 0,
  rotation: 0,
  isLocked: false,
  opacity: 1,
  parentId: page,
  ...stored,
  id,
  typeName: 'shape',
  index: indexOfDrawing(stored['index'], id),
  meta: isObject(stored['meta']) ? stored['meta'] : {},
  props: { ...defaults.get(String(stored['type'])), ...(isObject(stored['props']) ? stored['props'] : {}) },
})

/** A picture comes from this server or not at all; while it is being sent up it has no address yet. */
const isOurs = (asset: Loose): boolean => {
  const src = isObject(asset['props']) ? asset['props']['src'] : undefined
  return asset['type'] === 'image' && (!src || (typeof src === 'string' && src.startsWith('/assets/')))
}

function looseOf(drawing: Drawing): Loose | undefined {
  const { id } = drawing
  const meta = isObject(drawing['meta']) ? drawing['meta'] : {}
  if (id.startsWith('asset:')) return isOurs(drawing) ? { ...drawing, typeName: 'asset', meta } : undefined
  if (id.startsWith('binding:')) return { props: {}, ...drawing, typeName: 'binding', meta }
  return id.startsWith('shape:') && defaults.has(String(drawing['type'])) ? shapeOf(drawing) : undefined
}

/** Makes tldraw’s records of a board’s drawings: a pure function of the board, so that all screens show the same. */
export class Drawings {
  readonly #store: TLStore
  /** What a drawing came to, before parents were looked at; null where it cannot be shown. */
  readonly #known = new WeakMap<Drawing, TLRecord | null>()

  constructor(store: TLStore) {
    this.#store = store
  }

  /** Every drawing that can be shown, by id. */
  all(board: Board): Map<string, TLRecord> {
    const shown = new Map<string, TLRecord>()
    for (const [id, drawing] of board.drawings) {
      if (isLinkShape(id) || board.cards.has(cardOfShape(id))) continue
      const record = this.#single(drawing)
      if (record) shown.set(id, record)
    }
    for (const [id, record] of shown) {
      if (record.typeName === 'binding' && !(shown.has(record.fromId) && shown.has(record.toId)))
        shown.delete(id)
      if (record.typeName === 'shape') shown.set(id, withSoundParent(record, shown))
    }
    return shown
  }

  /** A record that does not hold is left out, and never stops the others. */
  #single(drawing: Drawing): TLRecord | null {
    const known = this.#known.get(drawing)
    if (known !== undefined) return known
    const loose = looseOf(drawing)
    let record: TLRecord | null = null
    try {
      if (loose)
        record = this.#store.schema.validateRecord(
          this.#store,
          loose as unknown as TLRecord,
          'createRecord',
          null,
        )
    } catch {
      record = null
    }
    this.#known.set(drawing, record)
    return record
  }
}

/** A parent that is gone, or that lies in its own child, would make shapes vanish or tldraw run in circles. */
function withSoundParent(shape: TLShape, shown: ReadonlyMap<string, TLRecord>): TLShape {
  const parentOf = (id: string): string | undefined => {
    const record = shown.get(id)
    return record?.typeName === 'shape' ? record.parentId : undefined
  }
  const seen = [shape.id as string]
  for (let parent: string | undefined = shape.parentId; parent !== page; parent = parentOf(parent)) {
    if (parent === undefined || parentOf(parent) === undefined)
      return lastOf(seen) === shape.id ? onPage(shape) : shape
    const round = seen.indexOf(parent)
    if (round >= 0) return seen.slice(round).sort()[0] === shape.id ? onPage(shape) : shape
    seen.push(parent)
  }
  return shape
}

const lastOf = (list: readonly string[]): string | undefined => list.at(-1)
const onPage = (shape: TLShape): TLShape => ({ ...shape, parentId: page as TLParentId })

/** A drawing’s fields as the board stores them. */
export function storedFields(record: TLRecord): Record<string, unknown> {
  const { id, ...fields } = record as unknown as Loose & { id: string }
  return 'index' in fields ? { ...fields, index: storedIndex(String(fields['index']), id) } : fields
}

/** Changed cells as the board takes them. */
export function storedCells(id: string, cells: Cells): Map<readonly string[], unknown> {
  const stored = new Map<readonly string[], unknown>()
  for (const [cell, value] of cells)
    stored.set(cell.split('.'), cell === 'index' ? storedIndex(String(value), id) : value)
  return stored
}
