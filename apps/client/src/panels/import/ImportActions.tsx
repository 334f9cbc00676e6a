import { Button } from '../../ui/Button.tsx'
import { DialogCancel } from '../../ui/Dialog.tsx'
import { useWords } from '../../words/words.ts'

interface Props {
  added: number
  changed: number
  isReading: boolean
  mayPut: boolean
  onAnother: () => void
  /** For what was pasted on the canvas. */
  onAsText: (() => void) | undefined
}

/** The ways on from a table that was read. Where cells are bad, the last one leads to the first of them. */
export function ImportActions({ added, changed, isReading, mayPut, onAnother, onAsText }: Props) {
  const words = useWords().importing
  const act = changed > 0 ? words.actChanges(added, changed) : words.act(added)
  return (
    <>
      <Button variant="bare" onClick={onAnother}>
        {words.another}
      </Button>
      <DialogCancel />
      {onAsText && <Button onClick={onAsText}>{words.asText}</Button>}
      <Button type="submit" variant="primary" busy={isReading} aria-disabled={!mayPut}>
        {isReading ? words.checking : act}
      </Button>
    </>
  )
}
