import { useState } from 'react'
import { newId } from '@parley/model/ids.ts'
import { useWords } from '../../words/words.ts'
import { EntryField } from './EntryField.tsx'
import { parts, type Part, type Review } from './the-review.ts'
import styles from './review360.module.css'

/** What our side writes, unseen by the other one. */
export function Draft({ review }: { review: Review }) {
  const said = useWords().review360.writing
  return (
    <>
      <p className={styles['quiet']}>{said.unseen}</p>
      {parts.map((part) => (
        <DraftPart key={part} review={review} part={part} />
      ))}
    </>
  )
}

function DraftPart({ review, part }: { review: Review; part: Part }) {
  const said = useWords().review360.writing.parts[part]
  const written = review.entries.filter((one) => one.part === part).map(({ id }) => id)
  // There is always one more to write; once it is written it stays where it stands, under its id.
  const [blank, setBlank] = useState(newId)
  if (written.includes(blank)) setBlank(newId())
  return (
    <section className={styles['part']}>
      <h3>{said.title}</h3>
      <p className={styles['quiet']}>{said.says}</p>
      <ul className={styles['entries']}>
        {[...written, ...(written.includes(blank) ? [] : [blank])].map((id, at) => (
          <EntryField key={id} review={review} part={part} id={id} at={at + 1} />
        ))}
      </ul>
    </section>
  )
}
