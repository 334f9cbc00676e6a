import type { Words } from '../../words/words.ts'
import { isStep, type Part } from './parts.ts'

/** What a part of the outline is called. */
export const partName = (part: Part, { board, outline }: Words): string =>
  isStep(part) ? board.outline.names[part] : outline.strands[part]

/** What it is about, in one sentence. */
export const partSays = (part: Part, { board, outline }: Words): string =>
  isStep(part) ? board.outline.explains[part] : outline.strandSays[part]
