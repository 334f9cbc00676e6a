import { FaultAlert } from '../FaultAlert.tsx'
import { useWords } from '../../words/words.ts'
import { BothSides } from './BothSides.tsx'
import { AgreedChanges, Changes } from './Changes.tsx'
import { Draft } from './Draft.tsx'
import { ReviewedCard } from './ReviewedCard.tsx'
import { Signatures } from './Signatures.tsx'
import { Steps } from './Steps.tsx'
import { otherSide, stateOf, type Review } from './the-review.ts'
import { useIsOnBoard } from './usePutting.ts'
import styles from './review360.module.css'

/** One review, as far as it has come. */
export function TheReview({ review, fault }: { review: Review; fault: unknown }) {
  const words = useWords()
  const onBoard = useIsOnBoard(review)
  const at = review.stage === 'signed' ? (onBoard ? 'over' : 'onBoard') : review.stage
  const signing = review.stage === 'agreeing' && stateOf(review) !== 'agree'
  return (
    <div className={styles['review']}>
      <Steps at={signing ? 'signed' : at} />
      <FaultAlert of={fault} />
      <WhoIsWhere review={review} />
      {onBoard && (
        <p className={styles['chips']}>
          {words.review360.onBoard.there} <ReviewedCard id={review.card} />
        </p>
      )}
      <Stage review={review} />
    </div>
  )
}

function Stage({ review }: { review: Review }) {
  if (review.stage === 'writing')
    return review.sides[review.side].written ? <BothSides review={review} alone /> : <Draft review={review} />
  return (
    <>
      <BothSides review={review} />
      {review.stage === 'agreeing' ? <Changes review={review} /> : <AgreedChanges review={review} />}
      <Signatures review={review} />
    </>
  )
}

/** Who is on the guests' side, what is reviewed, and what the other side is at. */
function WhoIsWhere({ review }: { review: Review }) {
  const words = useWords().review360
  const { stage, side, sides, about, customers } = review
  const [ours, theirs] = [sides[side], sides[otherSide[side]]]
  return (
    <div className={styles['where']}>
      <p className={styles['quiet']}>
        {customers.length > 0 ? words.customers(customers.map(({ name }) => name)) : words.noCustomers}
      </p>
      {about.length > 0 && (
        <p className={styles['chips']}>
          {about.map((id) => (
            <ReviewedCard key={id} id={id} />
          ))}
        </p>
      )}
      {stage === 'writing' && (
        <p role="status">
          {ours.written && `${words.writing.finished(review.people[ours.written.by] ?? '')} `}
          {theirs.written ? words.writing.theyWait : words.writing.theyWrite}
        </p>
      )}
    </div>
  )
}
