/** What is told of a number of people without the right to them: to the next ten, and nothing of fewer than ten. */
export const roughly = (count: number): number | null => (count < 10 ? null : Math.round(count / 10) * 10)
