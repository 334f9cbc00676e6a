/** Limits are strict: exactly the limit passes, and so does what arithmetic in doubles cannot tell from it. */
const tolerance = 1e-9

export const above = (value: number, limit: number): boolean => value - limit > tolerance
export const below = (value: number, limit: number): boolean => limit - value > tolerance
