import { language } from '../words/words.ts'

/** In the reader's language, why nothing is saved. */
export const troubleSaid = (error: unknown): string => {
  const says = error instanceof Error ? error.message : String(error)
  return language().words.faults.said('cannotSave', says)
}
