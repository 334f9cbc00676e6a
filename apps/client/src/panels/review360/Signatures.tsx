import type { Side } from '@parley/model/access.ts'
import { Ago } from '../../ui/Ago.tsx'
import { useWords } from '../../words/words.ts'
import { otherSide, shortText, type Review } from './the-review.ts'
import styles from './review360.module.css'

/** Who signed which text, ours beside theirs. */
export function Signatures({ review }: { review: Review }) {
  const said = useWords().review360.signing
  return (
    <section className={styles['part']}>
      <h3>{said.title}</h3>
      {review.stage === 'agreeing' && (
        <p className={styles['quiet']}>
          {said.says(shortText(review.text ?? ''))} {said.voids}
        </p>
      )}
      <div className={styles['both']}>
        <Signature review={review} side={review.side} />
        <Signature review={review} side={otherSide[review.side]} />
      </div>
    </section>
  )
}

function Signature({ review, side }: { review: Review; side: Side }) {
  const words = useWords().review360
  const { signed } = review.sides[side]
  const name = signed ? (review.people[signed.by] ?? '') : ''
  return (
    <div data-side={side === review.side ? 'ours' : 'theirs'}>
      <h4>{words.side[side === review.side ? 'ours' : 'theirs']}</h4>
      {signed ? (
        <>
          <p>
            <Ago at={signed.at} says={(when) => words.signing.signed(name, when)} />
          </p>
          <p className={styles['quiet']}>{words.signing.text(shortText(signed.text))}</p>
        </>
      ) : (
        <p className={styles['quiet']}>{words.signing.not}</p>
      )}
    </div>
  )
}
