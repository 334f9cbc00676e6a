import { useMutation } from '@tanstack/react-query'
import { api, faultOf, queries } from '../../session/api.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
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
    <Dialog
      open
      onOpenChange={onClose}
      title={said.removeTitle}
      says={said.removeSays(hook.url)}
      actions={
        <>
          <DialogCancel />
          <Button variant="danger" busy={remove.isPending} onClick={() => remove.mutate({ hook: hook.id })}>
            {said.removeTitle}
          </Button>
        </>
      }
    >
      {remove.error && (
        <Alert severity="error">{faultOf(remove.error, words.ui.unreachable.title).says}</Alert>
      )}
    </Dialog>
  )
}
