import type { Look } from './look.ts'

/** Where a row lies on its card, and in which colours. */
export interface Place {
  x: number
  y: number
  w: number
  look: Look
}
