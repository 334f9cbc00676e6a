import { Minus, Pencil, Plus } from 'lucide-react'
import { groups } from '@parley/model/difference/group.ts'
import { KindMark } from '../../panels/KindMark.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { aboutOf, type About, type Laid } from './laid.ts'
import page from './review.module.css'
import styles from './ReviewChanges.module.css'

const icons = { added: Plus, gone: Minus, changed: Pencil } as const

/** What is other than the last time, in sentences, what a lead asks for first. */
export function ReviewChanges({ laid }: { laid: Laid }) {
  const words = useWords()
  const said = words.review.changes
  const about = aboutOf(laid)
  return (
    <section aria-labelledby="review-changes">
      <h3 id="review-changes" className={page['title']}>
        {said.title}
      </h3>
      {laid.sentences.length === 0 && <p className={page['quiet']}>{said.nothing}</p>}
      {groups.map((group) => {
        const told = laid.sentences.filter((one) => one.group === group)
        if (told.length === 0) return null
        return (
          <section key={group} aria-label={words.snapshots.groups[group]}>
            <h4 className={page['group']}>{words.snapshots.groups[group]}</h4>
            <ul className={page['list']}>
              {told.map(({ says, cards }) => (
                <Change key={says} says={says} about={group === 'risk' ? undefined : about(cards)} />
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}

/** Risks are of the plan as a whole; `about` is what else a sentence is about. */
function Change({ says, about }: { says: string; about: About | undefined }) {
  const said = useWords().review.changes
  const { card, mark } = about ?? {}
  return (
    <li>
      {card && <KindMark of={card} />}
      <p className={page['says']} dir="auto">
        {says}
      </p>
      {card && mark && (
        <span className={styles['op']} data-mark={mark}>
          <Icon of={icons[mark]} size="s" />
          {said[mark]}
        </span>
      )}
    </li>
  )
}
