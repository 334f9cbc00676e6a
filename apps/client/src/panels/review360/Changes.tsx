import { Plus } from 'lucide-react'
import { useState } from 'react'
import { newId } from '@parley/model/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { ChangeFields } from './ChangeFields.tsx'
import { ReviewedCard } from './ReviewedCard.tsx'
import type { Review } from './the-review.ts'
import styles from './review360.module.css'

/** What both agree will be otherwise, written by either side. */
export function Changes({ review }: { review: Review }) {
  const said = useWords().review360.agreeing
  const [begun, setBegun] = useState<string[]>([])
  const known = review.changes.map(({ id }) => id)
  const ids = [...known, ...begun.filter((id) => !known.includes(id))]
  return (
    <section className={styles['part']}>
      <h3>{said.changes}</h3>
      <p className={styles['quiet']}>{said.oneOf(review.side === 'company')}</p>
      <ol className={styles['changes']}>
        {ids.map((id, at) => (
          <ChangeFields
            key={id}
            review={review}
            id={id}
            at={at + 1}
            onRemoved={() => setBegun(begun.filter((one) => one !== id))}
          />
        ))}
      </ol>
      <div>
        <Button size="s" icon={Plus} onClick={() => setBegun([...begun, newId()])}>
          {said.add}
        </Button>
      </div>
    </section>
  )
}

/** The same once both have signed. */
export function AgreedChanges({ review }: { review: Review }) {
  const words = useWords().review360
  return (
    <section className={styles['part']}>
      <h3>{words.agreeing.changes}</h3>
      <ol className={styles['changes']}>
        {review.changes.map(({ id, side, text, who, until, card, label }) => (
          <li key={id} className={styles['change']}>
            <p dir="auto">{text}</p>
            <p className={styles['quiet']}>
              {words.side[side === review.side ? 'ours' : 'theirs']}
              {(who || until) && `, ${words.agreeing.told(who, until)}`}
            </p>
            {card && <ReviewedCard id={card} label={label} />}
          </li>
        ))}
      </ol>
    </section>
  )
}
