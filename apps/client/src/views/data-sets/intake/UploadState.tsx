import type { Part, Place } from '../../../session/send-list.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { useWords } from '../../../words/words.ts'
import { Progress } from './Progress.tsx'
import { RefusedRows } from './RefusedRows.tsx'
import { cancelUpload, forget, goOn, type Upload } from './uploads.ts'
import styles from './intake.module.css'

interface Props {
  place: Place
  upload: Upload | undefined
  part: Part | undefined
}

/** How it stands with a list on its way in, and what came of the last one. */
export function UploadState({ place, upload, part }: Props) {
  const said = useWords().intake
  if (!upload) return part && <LeftPart place={place} part={part} />
  switch (upload.is) {
    case 'sending':
      return <Progress place={place} upload={upload} />
    case 'reading':
      return <p role="status">{said.takingIn(upload.file)}</p>
    case 'leaving':
      return <p role="status">{said.leaving}</p>
    case 'broken':
      return <BrokenUpload place={place} says={said.broken(upload.file, upload.sent)} />
    case 'refused':
      return <Alert severity="error">{said.refused(upload.file, upload.says)}</Alert>
    case 'done':
      return (
        <RefusedRows
          what={place.what}
          file={upload.file}
          imported={upload.imported}
          onClose={() => forget(place)}
        />
      )
  }
}

/** It stopped on its way: it goes on from there, or is thrown away. */
function BrokenUpload({ place, says }: { place: Place; says: string }) {
  const said = useWords().intake
  return (
    <Alert
      severity="warning"
      actions={
        <span className={styles['acts']}>
          <Button size="s" variant="primary" onClick={() => void goOn(place)}>
            {said.goOn}
          </Button>
          <Button size="s" onClick={() => void cancelUpload(place)}>
            {said.throwAway}
          </Button>
        </span>
      }
    >
      {says}
    </Alert>
  )
}

/** What another page, or this one before it was opened anew, has left at the server. */
function LeftPart({ place, part: { at, busy } }: { place: Place; part: Part }) {
  const said = useWords().intake
  if (busy) return <p role="status">{said.elsewhere}</p>
  if (at === 0) return null
  return (
    <Alert
      severity="hint"
      actions={
        <Button size="s" onClick={() => void cancelUpload(place)}>
          {said.throwAway}
        </Button>
      }
    >
      {said.part(at)}
    </Alert>
  )
}
