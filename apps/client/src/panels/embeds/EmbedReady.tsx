import { CopyField } from '../../ui/CopyField.tsx'
import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
import { useWords } from '../../words/words.ts'
import { frameOf } from './frame-of.ts'

interface Props {
  url: string
  name: string
  onClose: () => void
}

/** A link that was just made, and the frame by which another page shows it. The server keeps neither. */
export function EmbedReady({ url, name, onClose }: Props) {
  const { embed, share } = useWords()
  const said = embed.ready
  return (
    <Dialog
      title={said.title}
      says={said.says}
      actions={<DialogCancel>{share.done}</DialogCancel>}
      onClose={onClose}
    >
      <CopyField label={share.link} value={url} copyLabel={share.copyLink} />
      <CopyField label={said.frame} value={frameOf(url, name)} copyLabel={said.copyFrame} />
    </Dialog>
  )
}
