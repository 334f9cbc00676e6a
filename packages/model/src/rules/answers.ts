import type { CardOf } from '../cards/index.ts'
import type { Command } from '../board/command.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { link } from './repair.ts'

type Feedback = CardOf<'feedback'>

/** The message that somebody has to write. */
export const answer = { id: 'answer' }

/** Puts an answer on the board, to the people who said it, which recalls what is kept of it. */
export const addAnswer = (
  feedback: Feedback,
  memories: readonly { id: string }[],
  look: Look,
): readonly Command[] => [
  { add: { as: answer.id, kind: 'message', title: say`Answer to what was said` } },
  link(answer, 'answers', feedback),
  ...memories.map((memory) => link(answer, 'recalls', memory)),
  ...look.out(feedback, 'saidBy', 'segment').map((segment) => link(answer, 'addresses', segment)),
]
