import type { Box } from '../links/route.ts'

/** The colours of a drawing on a card. */
export type Tints = { hue: string; edge: string; surface: string }

/** Those of the card around it, as its style says them. */
export const own: Tints = { hue: 'var(--hue)', edge: 'var(--edge)', surface: 'var(--surface)' }

/** A drawing within another one says where it lies; on a page its style does. */
export const placed = (box: Box | undefined) => box && { x: box.x, y: box.y, width: box.w, height: box.h }
