import { z } from 'zod'

/** One number that a bench came to: a bench exports its `figures`, and the table is made of them. */
export const Figure = z.object({
  what: z.string(),
  value: z.number(),
  unit: z.string(),
  /** What is to hold; where neither stands here the number is only told. */
  atMost: z.number().optional(),
  atLeast: z.number().optional(),
  /** The same of others, measured in the same run. */
  beside: z.record(z.string(), z.number()).optional(),
})
export type Figure = z.infer<typeof Figure>

export const isHeld = ({ value, atMost = Infinity, atLeast = -Infinity }: Figure): boolean =>
  value <= atMost && value >= atLeast

/** What a bench is made of by which chance, where it exports that. */
export const Bench = z.object({ figures: z.array(Figure).default([]), seed: z.string().optional() })
export type Bench = z.infer<typeof Bench>

/** A number with as many places as say something. */
export function told(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en')
  if (Math.abs(value) < 0.1) return value.toPrecision(2)
  return value.toFixed(Math.abs(value) < 10 ? 2 : 1)
}
