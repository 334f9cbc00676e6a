import { useMutation } from '@tanstack/react-query'
import { FaultAlert } from '../FaultAlert.tsx'
import { api } from '../../session/api.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import styles from './size.module.css'

interface Props {
  board: string
  onBack: () => void
  onClose: () => void
}

/** Says what happens when a board is written anew, and does it. */
export function AnewDialog({ board, onBack, onClose }: Props) {
  const words = useWords()
  const said = words.size.anew
  const say = useToast()
  const compact = useMutation({
    ...api.boards.compact.mutationOptions(),
    // This page opens the board again meanwhile, and this dialog may be gone.
    onSuccess: () => {
      onClose()
      say({ says: said.done })
    },
  })
  return (
    <Dialog
      title={said.title}
      says={said.says}
      actions={
        <>
          <Button onClick={onBack}>{said.back}</Button>
          <Button variant="primary" busy={compact.isPending} onClick={() => compact.mutate({ board })}>
            {said.act}
          </Button>
        </>
      }
      onClose={onClose}
    >
      <ul className={styles['after']}>
        {said.after.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <FaultAlert of={compact.error} />
    </Dialog>
  )
}
