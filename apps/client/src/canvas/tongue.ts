import { language, type Language } from '../words/words.ts'

/** Faces are written outside React, where they are measured. Asked anew: this file may be there before the words are. */
export const tongue: Language = {
  get words() {
    return language().words
  },
  get formats() {
    return language().formats
  },
}
