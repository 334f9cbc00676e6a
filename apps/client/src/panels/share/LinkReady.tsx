import { Button } from '../../ui/Button.tsx'
import { CopyField } from '../../ui/CopyField.tsx'
import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
import { useWords } from '../../words/words.ts'

interface Props {
  title: string
  says: string
  url: string
  /** Empty where the link has none. */
  password: string
  onAnother: () => void
  onClose: () => void
}

/** A link that was just made. The server keeps only its hash, so this is the one time it can be copied. */
export function LinkReady({ title, says, url, password, onAnother, onClose }: Props) {
  const said = useWords().share
  return (
    <Dialog
      title={title}
      says={says}
      actions={
        <>
          <Button variant="bare" onClick={onAnother}>
            {said.another}
          </Button>
          <DialogCancel>{said.done}</DialogCancel>
        </>
      }
      onClose={onClose}
    >
      <CopyField label={said.link} value={url} copyLabel={said.copyLink} />
      {password && <CopyField label={said.password} value={password} copyLabel={said.copyPassword} />}
    </Dialog>
  )
}
