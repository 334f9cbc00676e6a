import { crc32 } from 'node:zlib'
import { asKept } from './as-kept.ts'

/** The tables that hold what people said beside the boards: how a row is found, and what its words are. */
export const worded = {
  comments: { key: ['id'], words: ['text', 'mentions'] },
  notes: { key: ['board', 'card'], words: ['text'] },
  review_entries: { key: ['review', 'side', 'id'], words: ['text'] },
  review_changes: { key: ['review', 'id'], words: ['text', 'who'] },
  answers: { key: ['id'], words: ['text', 'choice'] },
} as const
type Worded = keyof typeof worded

type Part<T extends Worded> = (typeof worded)[T]['key' | 'words'][number]

/** What the words of a row come to, with the place where they belong: a bit that flips in either is noticed. */
export const sumOfWords = <T extends Worded>(
  table: T,
  row: Readonly<Record<Part<T>, string | null>>,
): number => sumOfParts(worded[table], row)

type Parts = { key: readonly string[]; words: readonly string[] }

/** The same of a row that was read. */
export const sumOfParts = ({ key, words }: Parts, row: Readonly<Record<string, string | null>>): number =>
  crc32(JSON.stringify([...key, ...words].map((part) => row[part] && asKept(row[part]))))
