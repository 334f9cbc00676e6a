// A rate belongs to a period: who reads a monthly one as a yearly one is wrong by a power of twelve.

/** What part of a year a month and a day are. */
export const month = 1 / 12
export const day = 1 / 365

/** A share of people is at least none and at most all. */
export const isShare = (value: number): boolean => value >= 0 && value <= 1

export const churnOf = (retention: number): number => 1 - retention
export const retentionOf = (churn: number): number => 1 - churn

/** The retention over another period: (1 − monthly churn) ^ 12 is what stays of a year. */
export const retentionOver = (retention: number, periods: number): number => retention ** periods
