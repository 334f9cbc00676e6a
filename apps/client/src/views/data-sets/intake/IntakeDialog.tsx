import { refusalSaid } from '../../../panels/import/said.ts'
import type { Part, Place } from '../../../session/send-list.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Dialog, DialogCancel } from '../../../ui/Dialog.tsx'
import { useWords } from '../../../words/words.ts'
import { AnotherFile } from './AnotherFile.tsx'
import { MapList } from './MapList.tsx'
import { useList } from './useList.ts'

interface Props {
  place: Place
  file: File
  part: Part | undefined
  onAnother: (file: File) => void
  onClose: () => void
}

/** From a file to a list on its way: what its columns are, and what of it would be refused. */
export function IntakeDialog({ place, file, part, onAnother, onClose }: Props) {
  const words = useWords()
  const said = words.intake
  const read = useList(file)
  if (read?.ok)
    return (
      <MapList
        key={`${file.name} ${file.lastModified}`}
        place={place}
        file={file}
        lists={read.lists}
        encoding={read.encoding}
        part={part}
        onAnother={onAnother}
        onClose={onClose}
      />
    )
  return (
    <Dialog
      title={said.act[place.what]}
      says={read ? words.importing.refusedTitle(file.name) : undefined}
      actions={
        <>
          <DialogCancel />
          {read && <AnotherFile onFile={onAnother} />}
        </>
      }
      onClose={onClose}
    >
      {read ? (
        <Alert severity="error">{refusalSaid(read.refusal, words.importing)}</Alert>
      ) : (
        <p role="status">{said.reading(file.name)}</p>
      )}
    </Dialog>
  )
}
