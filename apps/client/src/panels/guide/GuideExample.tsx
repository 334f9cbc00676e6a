import { useState } from 'react'
import { linkKinds, type Link } from '@parley/model/links/index.ts'
import { aroundOf } from '../../canvas/around.ts'
import { useSession } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import { Fold } from '../Fold.tsx'
import { SmallCard } from '../SmallCard.tsx'
import { asks } from './asks.ts'
import { exampleCards, exampleLink, examplePlan } from './example-plan.ts'
import type { GuideStepName } from './useGuideDoor.ts'
import { hasBegun } from './where-it-stands.ts'
import { scrolls } from '../../ui/scrolls.ts'
import styles from './GuideExample.module.css'

/** Real cards of a sound plan; folded once there are cards of one's own. */
export function GuideExample({ step }: { step: GuideStepName }) {
  const words = useWords().board.guide
  const { reader } = useSession()
  // Decided once: folding by itself would move the field under the hand.
  const [open] = useState(() => !hasBegun(reader.board, step))
  const shown = asks[step].flatMap((ask) => exampleCards(ask).slice(0, 1))
  const links = asks[step].flatMap((ask) => exampleLink(ask) ?? [])
  return (
    <div className={styles['example']}>
      <Fold title={words.example(examplePlan.plan.title)} open={open}>
        <div className={styles['exampleCards']} role="region" aria-label={words.exampleCards} {...scrolls}>
          {shown.map((card) => (
            <SmallCard key={card.id} card={card} around={aroundOf(examplePlan, card)} />
          ))}
        </div>
        {links.length > 0 && (
          <ul className={styles['sentences']}>
            {links.map((link) => (
              <li key={link.id}>
                <LinkSentence link={link} />
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </div>
  )
}

function LinkSentence({ link: { kind, from, to } }: { link: Link }) {
  const { quoted, sentence } = useWords().board.findings.changes
  const titleOf = (id: string) => quoted(examplePlan.cards.get(id)?.title ?? '')
  return sentence(titleOf(from), linkKinds[kind].verb, titleOf(to))
}
