import { FileSpreadsheet } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { FileButton } from '../../ui/FileButton.tsx'
import { TextArea } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import type { Source } from './reading/read-in-worker.ts'
import styles from './import.module.css'

const accept = '.csv,.tsv,.tab,.txt,.xlsx,text/csv,text/tab-separated-values,text/plain'

/** A file, or what was copied from a spreadsheet or written as a list. */
export function ChooseTable({ onTake }: { onTake: (source: Source) => void }) {
  const words = useWords().importing
  const [text, setText] = useState('')
  return (
    <>
      <div className={styles['choose']}>
        <FileButton
          variant="primary"
          icon={FileSpreadsheet}
          accept={accept}
          onFiles={([file]) => file && onTake({ name: file.name, of: file })}
        >
          {words.choose}
        </FileButton>
        <p className={styles['quiet']}>{words.chooseSays}</p>
      </div>
      <Field label={words.orPaste}>
        <TextArea
          rows={5}
          className={styles['paste']}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      <div>
        <Button
          disabled={text.trim() === ''}
          onClick={() => onTake({ name: words.pasted, of: new Blob([text]) })}
        >
          {words.read}
        </Button>
      </div>
    </>
  )
}
