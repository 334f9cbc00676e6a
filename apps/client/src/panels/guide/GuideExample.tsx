import { aroundOf } from '../../canvas/around.ts'
import { useBoard } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import { Fold } from '../Fold.tsx'
import { SmallCard } from '../SmallCard.tsx'
import { asks } from './asks.ts'
import { exampleCards, examplePlan, exampleSentences } from './example-plan.ts'
import type { GuideStepName } from './useGuideDoor.ts'
import { hasBegun } from './where-it-stands.ts'
import styles from './guide.module.css'

/** A row that is wider than its place is moved by the keyboard, too. */
const scrolls = { tabIndex: 0 }

const most = 3

/** Real cards of a sound plan; folded once there are cards of one's own. */
export function GuideExample({ step }: { step: GuideStepName }) {
  const words = useWords().board.guide
  const begun = useBoard((board) => hasBegun(board, step))
  const shown = asks[step].flatMap((ask) => exampleCards(ask).slice(0, 1))
  const sentences = asks[step].flatMap((ask) => exampleSentences(ask)).slice(0, most)
  return (
    <div className={styles['example']}>
      <Fold title={words.example(examplePlan.plan.title)} open={!begun}>
        <div className={styles['exampleCards']} role="region" aria-label={words.exampleCards} {...scrolls}>
          {shown.map((card) => (
            <SmallCard key={card.id} card={card} around={aroundOf(examplePlan, card)} />
          ))}
        </div>
        {sentences.length > 0 && (
          <ul className={styles['sentences']}>
            {sentences.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        )}
      </Fold>
    </div>
  )
}
