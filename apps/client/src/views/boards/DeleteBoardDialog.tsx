import { useMutation } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { FaultAlert } from '../../panels/FaultAlert.tsx'
import { api, queries } from '../../session/api.ts'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { useRestore } from './useRestore.ts'

interface Props {
  board: { id: string; title: string }
  onClose: () => void
}

export function DeleteBoardDialog({ board, onClose }: Props) {
  const words = useWords()
  const said = words.boards.remove
  const toast = useToast()
  const restore = useRestore()
  const remove = useMutation({
    ...api.boards.delete.mutationOptions(),
    onSuccess: async () => {
      onClose()
      toast({
        icon: Trash2,
        says: said.done(board.title),
        action: { label: said.takeBack, onSelect: () => restore.mutate({ board: board.id }) },
      })
      await queries.invalidateQueries({ queryKey: api.boards.pathKey() })
    },
  })
  return (
    <ActDialog
      title={said.title}
      says={said.says(board.title)}
      act={said.act}
      danger
      busy={remove.isPending}
      onAct={() => remove.mutate({ board: board.id })}
      onClose={onClose}
    >
      <FaultAlert of={remove.error} />
    </ActDialog>
  )
}
