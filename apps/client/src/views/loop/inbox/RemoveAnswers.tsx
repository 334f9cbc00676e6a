import { Button } from '../../../ui/Button.tsx'
import { Dialog, DialogCancel } from '../../../ui/Dialog.tsx'
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
    <Dialog
      open
      onOpenChange={onClose}
      title={words.title}
      says={words.says}
      actions={
        <>
          <DialogCancel />
          <Button variant="danger" onClick={remove}>
            {words.act}
          </Button>
        </>
      }
    />
  )
}
