import { languageFor } from '../words/words.ts'
import type { Tongue } from './face.ts'

/** Faces are written outside React, where they are measured: in the language that the page itself speaks. */
export const tongue: Tongue = languageFor(navigator.languages)
