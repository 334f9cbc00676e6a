/** Calls about one review go one after the other: “we have written” must not overtake the last word. */
export const inTurn = (review: string): { id: string } => ({ id: `review ${review}` })
