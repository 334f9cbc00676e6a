import { FileSpreadsheet } from 'lucide-react'
import { useId, useState } from 'react'
import type { Place } from '../../../session/send-list.ts'
import { FileButton } from '../../../ui/FileButton.tsx'
import { Sheet } from '../../../ui/Sheet.tsx'
import { useWords } from '../../../words/words.ts'
import { accept } from './AnotherFile.tsx'
import { IntakeDialog } from './IntakeDialog.tsx'
import { whats } from './list.ts'
import { UploadState } from './UploadState.tsx'
import { useUpload } from './uploads.ts'
import { usePart } from './usePart.ts'
import styles from './intake.module.css'

/** Where people and purchases come in. */
export function IntakeSection({ dataSet }: { dataSet: string }) {
  const said = useWords().intake
  return (
    <Sheet at="lists" title={said.title} says={said.says}>
      <div className={styles['two']}>
        {whats.map((what) => (
          <Intake key={what} place={{ dataSet, what }} />
        ))}
      </div>
    </Sheet>
  )
}

function Intake({ place }: { place: Place }) {
  const said = useWords().intake
  const id = useId()
  const [file, setFile] = useState<File>()
  const upload = useUpload(place)
  const part = usePart(place, upload === undefined)
  const isFree = upload === undefined || upload.is === 'done' || upload.is === 'refused'
  return (
    <section aria-labelledby={id} className={styles['one']}>
      <h3 id={id}>{said.heads[place.what]}</h3>
      <p className={styles['quiet']}>{said.needs[place.what]}</p>
      {isFree && !part?.busy && (
        <div>
          <FileButton icon={FileSpreadsheet} accept={accept} onFiles={([one]) => setFile(one)}>
            {said.open[place.what]}
          </FileButton>
        </div>
      )}
      <UploadState place={place} upload={upload} part={part} />
      {file && (
        <IntakeDialog
          place={place}
          file={file}
          part={part}
          onAnother={setFile}
          onClose={() => setFile(undefined)}
        />
      )}
    </section>
  )
}
