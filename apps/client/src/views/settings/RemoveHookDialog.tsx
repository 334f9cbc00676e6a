import { useMutation } from '@tanstack/react-query'
import { FaultAlert } from '../../panels/FaultAlert.tsx'
import { api, queries } from '../../session/api.ts'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { useWords } from '../../words/words.ts'
import type { Hook } from './hook.ts'

export function RemoveHookDialog({ hook, onClose }: { hook: Hook; onClose: () => void }) {
  const words = useWords()
  const said = words.hooks
  const remove = useMutation({
    ...api.hooks.delete.mutationOptions(),
    onSuccess: async () => {
      onClose()
      await queries.invalidateQueries({ queryKey: api.hooks.pathKey() })
    },
  })
  return (
    <ActDialog
      title={said.removeTitle}
      says={said.removeSays(hook.url)}
      act={said.removeTitle}
      danger
      busy={remove.isPending}
      onAct={() => remove.mutate({ hook: hook.id })}
      onClose={onClose}
    >
      <FaultAlert of={remove.error} />
    </ActDialog>
  )
}
