import { useEdit, useSession } from '../../../session/useBoard.tsx'
import { useWords } from '../../../words/words.ts'
import type { Gathered } from './gathered.ts'
import { putFeedback, type Summary } from './put-feedback.ts'
import { useAnswerActs } from './useAnswerActs.ts'
import type { Answer } from './useAnswers.ts'

/** One step on the board; then the answers point to the card, and count as read. */
export function useJoining() {
  const session = useSession()
  const edit = useEdit()
  const acts = useAnswerActs()
  const { done } = useWords().listening
  return (answers: readonly Answer[], all: Gathered, summary: Summary) => {
    const card = edit.together((pen) => putFeedback(pen, session.reader.board, all, summary))
    if (card === undefined) return
    acts.mark(answers, { feedback: card, read: true }, done.joined(summary.title, answers.length))
  }
}
