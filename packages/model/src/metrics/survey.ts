// How far the answers of a sample may lie from what all people would say.

/** Standard errors on either side that hold 95 of 100 samples. */
export const z95 = 1.96

/** How far single answers scatter, where a share p says yes. */
export const shareSpread = (p: number): number => p * (1 - p)
/** The same for a net promoter score: promoters count 1, detractors −1, the others 0. */
export const npsSpread = (promoters: number, detractors: number): number =>
  promoters + detractors - (promoters - detractors) ** 2

/** The margin of error in points, at z standard errors, of one wave or of the difference of two: a spread a wave. */
export const marginOf = (n: number, spreads: readonly number[], z = z95): number =>
  z * 100 * Math.sqrt(spreads.reduce((sum, spread) => sum + spread / n, 0))
