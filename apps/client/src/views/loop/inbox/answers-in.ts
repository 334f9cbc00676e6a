import { readDay } from '@parley/model/tables/read-day.ts'
import type { Row } from '@parley/model/tables/asked.ts'
import { saidIn } from '@parley/model/tables/cell.ts'
import { behindGuard } from '@parley/model/tables/guard.ts'
import type { Asks } from '../../../session/api.ts'

export type AnswerIn = Asks['listening']['addMany']['rows'][number]
/** Why a row is no answer: it says nothing, or a cell of it is not what its column takes. */
export type Why = 'nothing' | 'score' | 'at' | 'text'
export type Brought = {
  answers: AnswerIn[]
  /** Rows as a spreadsheet counts them. */
  refused: { row: number; why: Why }[]
  /** No column is one of ours. */
  strange: boolean
}

/** What stands above a column of somebody else's list, and what it is here. */
const known = {
  score: ['score', 'nps', 'rating', 'stars', 'note', 'bewertung', 'punkte'],
  text: [
    'text',
    'comment',
    'review',
    'words',
    'answer',
    'mention',
    'kommentar',
    'antwort',
    'worte',
    'rezension',
  ],
  choice: ['choice', 'wahl'],
  address: ['address', 'e-mail', 'email', 'mail', 'phone', 'adresse', 'telefon'],
  mayAnswer: ['mayanswer', 'may answer', 'consent', 'antwort erlaubt', 'einwilligung'],
  language: ['language', 'locale', 'sprache'],
  at: ['at', 'date', 'day', 'when', 'datum', 'tag', 'wann'],
} as const
type Column = keyof typeof known
const columns = ['score', 'text', 'choice', 'address', 'mayAnswer', 'language', 'at'] as const

const yes = ['yes', 'true', '1', 'x', 'ja', 'wahr']
const longest = 5_000

/** Reads a table, its first row the names of its columns, as answers; days as the locale writes them. */
export function answersIn(rows: readonly Row[], locale: string): Brought {
  const [head, ...data] = rows
  const names = (head?.cells ?? []).map((cell) => saidIn(cell).trim().toLowerCase())
  const at = new Map(
    columns.flatMap((column): [Column, number][] => {
      const found = names.findIndex((name) => known[column].some((one) => one === name))
      return found < 0 ? [] : [[column, found]]
    }),
  )
  const brought: Brought = { answers: [], refused: [], strange: at.size === 0 }
  if (brought.strange) return brought
  for (const { number, cells } of data) {
    const cell = (column: Column): string => {
      const place = at.get(column)
      const text = place === undefined ? '' : saidIn(cells[place] ?? null).trim()
      return behindGuard(text) ?? text
    }
    const read = answerIn(cell, locale)
    if (typeof read === 'string') brought.refused.push({ row: number, why: read })
    else brought.answers.push(read)
  }
  return brought
}

function answerIn(cell: (column: Column) => string, locale: string): AnswerIn | Why {
  const [score, text, choice, address] = [cell('score'), cell('text'), cell('choice'), cell('address')]
  if (score === '' && text === '' && choice === '') return 'nothing'
  if (score !== '' && !/^(\d|10)$/.test(score)) return 'score'
  if (text.length > longest) return 'text'
  const day = cell('at') === '' ? undefined : readDay(cell('at'), locale)
  if (cell('at') !== '' && day === undefined) return 'at'
  const mayAnswer = yes.includes(cell('mayAnswer').toLowerCase())
  return {
    ...(score !== '' && { score: Number(score) }),
    ...(text !== '' && { text }),
    ...(choice !== '' && { choice: choice.slice(0, 300) }),
    ...(mayAnswer && { mayAnswer }),
    ...(mayAnswer && address !== '' && { address: address.slice(0, 320) }),
    ...(cell('language') !== '' && { language: cell('language').slice(0, 35) }),
    ...(day !== undefined && { at: `${day}T12:00:00Z` }),
  }
}
