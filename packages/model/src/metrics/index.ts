import { lifetimeValue } from './lifetime-value.ts'

/** Every metric the board can work out. */
export const metrics = {
  lifetimeValue,
} as const
