import { z } from 'zod'
import type { Board } from '@parley/model/board/board.ts'

const Frame = z.object({
  id: z.string(),
  type: z.literal('frame'),
  // A frame within another one is a part of it.
  parentId: z.string().startsWith('page:').optional(),
  x: z.number(),
  y: z.number(),
  props: z.object({ w: z.number(), h: z.number(), name: z.string() }),
})

export type Frame = { id: string; name: string; x: number; y: number; w: number; h: number }

/** The frames of a board in the order in which they are read: row by row, from the start of each. */
export function framesOn({ drawings }: Board): Frame[] {
  return [...drawings.values()]
    .flatMap((drawing): Frame[] => {
      const { data } = Frame.safeParse(drawing)
      return data ? [{ id: data.id, x: data.x, y: data.y, ...data.props }] : []
    })
    .toSorted((a, b) => (isBeside(a, b) ? a.x - b.x : a.y - b.y) || (a.id < b.id ? -1 : 1))
}

const isBeside = (a: Frame, b: Frame): boolean =>
  Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) > Math.min(a.h, b.h) / 2
