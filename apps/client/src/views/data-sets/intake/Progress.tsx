import { useId } from 'react'
import type { Place } from '../../../session/send-list.ts'
import { Button } from '../../../ui/Button.tsx'
import { useWords } from '../../../words/words.ts'
import { cancelUpload, type Upload } from './uploads.ts'
import styles from './intake.module.css'

interface Props {
  place: Place
  upload: Extract<Upload, { is: 'sending' }>
}

/** How much of a list has gone out, and the way to stop it. */
export function Progress({ place, upload: { file, sent, total } }: Props) {
  const said = useWords().intake
  const id = useId()
  return (
    <div className={styles['sending']}>
      <p role="status" className={styles['file']}>
        {said.sending(file)}
      </p>
      <progress
        aria-label={said.progress[place.what]}
        aria-describedby={id}
        className={styles['bar']}
        value={sent}
        max={total}
      />
      <div className={styles['acts']}>
        <span id={id} className={styles['sent']}>
          {said.sent(sent, total)}
        </span>
        <Button size="s" onClick={() => void cancelUpload(place)}>
          {said.cancel}
        </Button>
      </div>
    </div>
  )
}
