/** What went wrong. The server says it in English; in another language the page does, by its code. */
export const faults = {
  said: (_code: string, says: string): string => says,
  /** Something between here and the server that is none of ours. */
  strange: (message: string) => `It did not work: ${message}`,
}
