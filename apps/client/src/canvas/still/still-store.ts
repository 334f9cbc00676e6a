import {
  atom,
  createTLStore,
  defaultBindingUtils,
  type TLAnyShapeUtilConstructor,
  type TLRecord,
  type TLStore,
} from 'tldraw'
import { isEqual } from 'tldraw'
import { picturesFor } from '../assets.ts'
import { merge } from '../binding/merge.ts'
import { isSame } from '../binding/projection.ts'
import { drawnShapes } from '../canvas-store.ts'
import { LaneShapeUtil } from '../lanes.ts'
import { StillCardUtil } from './StillCard.tsx'
import { StillLinkUtil } from './StillLink.tsx'
import { stillShapes } from './still-shapes.ts'
import type { Still } from './still.ts'

/** The kinds of shape of a still canvas. */
export const stillUtils: TLAnyShapeUtilConstructor[] = [
  ...drawnShapes,
  StillCardUtil,
  StillLinkUtil,
  LaneShapeUtil,
]

/** A store of its own: nothing leads from here to the board. */
export function stillStore(board: string, still: Still): TLStore {
  const store = createTLStore({
    shapeUtils: stillUtils,
    bindingUtils: defaultBindingUtils,
    assets: picturesFor(board),
    collaboration: { status: atom('status', 'online' as const), mode: atom('mode', 'readonly' as const) },
  })
  // An empty batch lets tldraw put its page there.
  store.mergeRemoteChanges(() => {})
  fill(store, still)
  return store
}

const isOfBoard = ({ typeName }: TLRecord): boolean => ['shape', 'binding', 'asset'].includes(typeName)

const isAsItWas = (known: TLRecord, wanted: TLRecord): boolean =>
  isSame(known, wanted) && isEqual(known.meta, wanted.meta)

/** Brings the store to what is to be seen, and changes only what differs. */
export function fill(store: TLStore, still: Still): void {
  const wanted = new Map(stillShapes(store, still).map((record) => [record.id, record]))
  const puts = [...wanted.values()].filter((record) => {
    const known = store.get(record.id)
    return !known || !isAsItWas(known, record)
  })
  const gone = store.allRecords().filter((record) => isOfBoard(record) && !wanted.has(record.id))
  const removes = gone.map(({ id }) => id)
  if (puts.length + removes.length > 0) merge(store, puts, removes)
}
