import type { Side } from '@parley/model/access.ts'
import { useWords } from '../../words/words.ts'
import { otherSide, parts, type Part, type Review } from './the-review.ts'
import styles from './review360.module.css'

/** What was written, ours beside theirs; while the other side writes, ours alone. */
export function BothSides({ review, alone = false }: { review: Review; alone?: boolean }) {
  const words = useWords().review360
  const sides = alone ? [review.side] : [review.side, otherSide[review.side]]
  return parts.map((part) => (
    <section key={part} className={styles['part']}>
      <h3>{words.writing.parts[part].title}</h3>
      <div className={styles['both']}>
        {sides.map((side) => (
          <OneSide key={side} review={review} side={side} part={part} />
        ))}
      </div>
    </section>
  ))
}

function OneSide({ review, side, part }: { review: Review; side: Side; part: Part }) {
  const words = useWords().review360
  const said = review.entries.filter((one) => one.side === side && one.part === part)
  return (
    <div data-side={side === review.side ? 'ours' : 'theirs'}>
      <h4>{side === review.side ? words.side.ours : words.side.theirs}</h4>
      {said.length === 0 ? (
        <p className={styles['quiet']}>{words.agreeing.nothing}</p>
      ) : (
        <ul>
          {said.map(({ id, text, by }) => (
            <li key={id} title={review.people[by]}>
              <p className="say" dir="auto">
                {text}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
