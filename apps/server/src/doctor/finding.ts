/** What was looked at: well as it is, worth a look, or going to hurt. Says what to do where it is not well. */
export type Finding = { is: 'well' | 'look' | 'wrong'; says: string }

export const well = (says: string): Finding => ({ is: 'well', says })
export const look = (says: string): Finding => ({ is: 'look', says })
export const wrong = (says: string): Finding => ({ is: 'wrong', says })

/** As many gigabytes, to a tenth. */
export const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`

/** The value in the middle. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
