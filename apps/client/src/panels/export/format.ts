import type { LucideIcon } from 'lucide-react'
import type { Board } from '@parley/model/board/board.ts'
import type { BoardSession } from '../../session/session.ts'
import type { Formats } from '../../words/format.ts'
import type { Words } from '../../words/words.ts'
import type { BoardViewName } from '../board-views.ts'

export type FormatName = keyof Words['exporting']['formats']

/** What a file is made from: the board as it stands now, and the language that is spoken. */
export type Source = { session: BoardSession; board: Board; words: Words; formats: Formats }

/** One of a few things to be asked before a file is made; the first option stands unless another is chosen. */
export type Question = {
  name: string
  label: string
  options: readonly { value: string; label: string }[]
}

/** What was chosen, by the name of the question. */
export type Answers = Readonly<Record<string, string>>

/** A file, with what is to be known of it; a view that the browser prints; or why there is neither. */
export type Made =
  | { file: string; blob: Blob; says?: string | undefined }
  | { prints: BoardViewName }
  | { refused: string }

/** A way out of Parley. Its words stand in the catalogue under its name. */
export type Format = {
  name: FormatName
  icon: LucideIcon
  /** It ends in the browser’s own dialog for printing, and in no file. */
  isPrinted?: true
  questions?(from: Source): Question[]
  make(from: Source, answers: Answers): Promise<Made>
}
