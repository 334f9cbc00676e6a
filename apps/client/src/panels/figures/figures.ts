import type { Board } from '@parley/model/board/board.ts'
import type { Language } from '../../words/words.ts'
import { coverage } from './coverage.ts'
import type { Draws, Figure, FigureName } from './figure.ts'
import { loop } from './loop.ts'
import { means, strands } from './money.ts'
import { pace } from './pace.ts'
import { returns } from './returns.ts'

/** The figures of a plan, in the order in which somebody would show them. */
const catalogue: Readonly<Record<FigureName, Draws>> = { pace, coverage, loop, strands, means, returns }

/** One of them, as far as the board knows. */
export function figureOf(name: FigureName, board: Board, language: Language): Figure | undefined {
  const { titles, says } = language.words.figures
  const drawn = catalogue[name](board, language)
  return drawn && { ...drawn, name, title: titles[name], says: says[name] }
}

export const figuresOf = (board: Board, language: Language): Figure[] =>
  (Object.keys(catalogue) as FigureName[]).flatMap((name) => figureOf(name, board, language) ?? [])
