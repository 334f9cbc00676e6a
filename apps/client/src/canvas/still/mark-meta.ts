import type { JsonObject } from 'tldraw'
import { z } from 'zod'
import { marks, type ChangeMark } from '@parley/model/difference/marks.ts'

/** How a shape of a still canvas is marked; where nothing is compared, not at all. */
export type StillMark = ChangeMark | 'same'
type Spot = { x: number; y: number }

const Meta = z.object({
  mark: z.enum([...marks, 'same']).optional(),
  lay: z.object({ x: z.number(), y: z.number() }).optional(),
})

/** The mark travels with the shape: what is drawn of it depends on nothing else. */
export const metaOf = (mark: StillMark | undefined, lay?: Spot): JsonObject => ({
  ...(mark && { mark }),
  ...(lay && { lay: { x: lay.x, y: lay.y } }),
})

export const readMeta = (meta: JsonObject): z.infer<typeof Meta> => Meta.parse(meta)
