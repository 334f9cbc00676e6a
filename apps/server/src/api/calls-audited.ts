import type { TRPCError } from '@trpc/server'
import { Id } from '@parley/model/ids.ts'
import { z } from 'zod'
import { audited, isAudited } from './audited.ts'
import type { Auditing } from './auditing.ts'
import { Problem } from './problem.ts'

/** What a call turned out to be about, told by what decided rights on the way. */
export type Touched = {
  board?: string | undefined
  /** The account that somebody tried to come in by. */
  person?: string | undefined
}

type Call = {
  path: string
  person: string | undefined
  address: string
  touched: Touched
  input: unknown
}

const WithBoard = z.object({ board: Id })
const WithPerson = z.object({ person: z.object({ id: Id }) })
const Words = z.record(z.string(), z.unknown())
const Word = z.union([z.string(), z.number(), z.boolean()])
/** A word of the log; longer ones are cut. */
const wordLength = 200

const boardIn = (value: unknown): string | undefined => WithBoard.safeParse(value).data?.board

/** Somebody did what is kept. What signs somebody in tells by its answer who that was. */
export async function noteDone(auditing: Auditing, call: Call, answer: unknown): Promise<void> {
  const { path, person, touched, input } = call
  if (!isAudited(path)) return
  const who = person ?? WithPerson.safeParse(answer).data?.person.id
  // A stranger who signs out did nothing; she could fill the log with it.
  if (who === undefined) return
  const board = touched.board ?? boardIn(input) ?? boardIn(answer)
  await auditing.note({ what: path, person: who, board, about: wordsOf(path, input), outcome: 'ok' })
}

/** Refused because of who asked; that something was mistyped is nobody's business. */
const kept: ReadonlySet<TRPCError['code']> = new Set([
  'UNAUTHORIZED',
  'FORBIDDEN',
  'NOT_FOUND',
  'TOO_MANY_REQUESTS',
])

export async function noteRefused(auditing: Auditing, call: Call, error: TRPCError): Promise<void> {
  const { path, person, touched, input, address } = call
  if (!kept.has(error.code) || !(error instanceof Problem)) return
  const { code } = error.parley
  const board = touched.board ?? boardIn(input)
  const noting = { what: path, board, about: wordsOf(path, input), outcome: code, address }
  const who = person ?? touched.person
  // Each wrong password counts; how many there can be is limited where they are tried.
  const each = code === 'wrongPassword' || code === 'invitationPassword'
  await (each ? auditing.note({ ...noting, person: who }) : auditing.noteSeldom({ ...noting, person: who }))
}

function wordsOf(path: string, input: unknown): Record<string, string> | undefined {
  const words = Words.safeParse(input).data
  if (!isAudited(path) || !words) return undefined
  const names: readonly string[] = audited[path]
  const told = names.flatMap((name) => {
    const word = Word.safeParse(words[name]).data
    return word === undefined ? [] : [[name, String(word).slice(0, wordLength)] as const]
  })
  return Object.fromEntries(told)
}
