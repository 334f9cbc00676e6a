import { useMutation } from '@tanstack/react-query'
import { FaultAlert } from '../../../panels/FaultAlert.tsx'
import { api } from '../../../session/api.ts'
import { ActDialog } from '../../../ui/ActDialog.tsx'
import { useToast } from '../../../ui/Toast.tsx'
import { useWords } from '../../../words/words.ts'
import { askAgain } from '../data-set.ts'

interface Props {
  dataSet: string
  person: string
  onErased: () => void
  onClose: () => void
}

/** Asks once more, and says what goes. */
export function EraseDialog({ dataSet, person, onErased, onClose }: Props) {
  const words = useWords()
  const said = words.consumer
  const say = useToast()
  const erase = useMutation({
    ...api.consumers.erase.mutationOptions(),
    gcTime: 0,
    onSuccess: ({ found }) => {
      say({ says: found ? said.erased(person) : said.nobody(person) })
      onErased()
      onClose()
      void askAgain()
    },
  })
  return (
    <ActDialog
      title={said.eraseTitle}
      says={said.eraseSays(person)}
      act={said.eraseAct}
      danger
      busy={erase.isPending}
      onAct={() => erase.mutate({ dataSet, person })}
      onClose={onClose}
    >
      <FaultAlert of={erase.error} />
    </ActDialog>
  )
}
