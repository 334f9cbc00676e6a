import { ActDialog } from '../../../ui/ActDialog.tsx'
import { useWords } from '../../../words/words.ts'
import type { AnswerActs } from './useAnswerActs.ts'
import type { Answer } from './useAnswers.ts'

interface Props {
  answers: readonly Answer[]
  acts: AnswerActs
  onClose: () => void
}

/** Asks before people's words go for good. */
export function RemoveAnswers({ answers, acts, onClose }: Props) {
  const words = useWords().listening.remove
  const remove = () => {
    acts.remove(answers)
    onClose()
  }
  return (
    <ActDialog
      title={words.title}
      says={words.says}
      act={words.act}
      danger
      onAct={remove}
      onClose={onClose}
    />
  )
}
