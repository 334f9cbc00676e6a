import { Check, Undo2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { waitedFor } from '../../panels/approvals/standing.ts'
import { Face } from '../../ui/Face.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import type { Approval, Laid } from './laid.ts'
import page from './review.module.css'
import styles from './ReviewDecided.module.css'

/** Who said what so far, and whose word is missing. */
export function ReviewDecided({ laid: { approval, me } }: { laid: Laid }) {
  const said = useWords().review.decided
  const heading = useRef<HTMLHeadingElement>(null)
  const hasSaid = approval?.decisions.some(({ by }) => by.id === me.id) ?? false
  const [atFirst] = useState(hasSaid)
  const justSaid = hasSaid && !atFirst
  // The buttons by which she decided are gone: she goes on where it stands what she said.
  useEffect(() => {
    if (justSaid) heading.current?.focus()
  }, [justSaid])
  if (!approval || (approval.decisions.length === 0 && approval.mode === 'none')) return null
  return (
    <section
      aria-labelledby="review-decided"
      className={page['decided']}
      // Where it stands before the dialog has closed, the dialog leads here.
      data-takes-keys={justSaid || undefined}
    >
      <h3 ref={heading} tabIndex={-1} id="review-decided" className={page['title']}>
        {said.title}
      </h3>
      <ul className={page['list']}>
        {approval.decisions.map((one) => (
          <Decision key={one.by.id} decision={one} mine={one.by.id === me.id} />
        ))}
        <Waiting approval={approval} />
      </ul>
    </section>
  )
}

function Decision({ decision: one, mine }: { decision: Approval['decisions'][number]; mine: boolean }) {
  const said = useWords().review.decided
  const { day } = useFormats()
  const approved = one.decision === 'approve'
  return (
    <li data-severity={approved ? 'good' : 'warning'}>
      <Face name={one.by.name} colour={one.by.colour} mine={mine} size="s" />
      <div className={page['says']}>
        <p className={styles['word']}>
          <Icon of={approved ? Check : Undo2} size="s" />
          {approved ? said.approve(one.by.name, day(one.at)) : said.changes(one.by.name, day(one.at))}
        </p>
        {one.note && (
          <blockquote className="say" dir="auto">
            {one.note}
          </blockquote>
        )}
      </div>
    </li>
  )
}

function Waiting({ approval }: { approval: Approval }) {
  const said = useWords().review.decided
  const { day } = useFormats()
  if (approval.state === 'withdrawn')
    return <li className={page['quiet']}>{said.withdrawn(approval.settled?.by?.name ?? '')}</li>
  if (approval.state !== 'open' || approval.mode === 'none') return null
  const { fallback, due } = approval
  return (
    <li>
      <div className={page['says']}>
        <p>{said.waits(waitedFor(approval, said.byLink))}</p>
        {fallback && due && <p className={page['quiet']}>{said.fallback(fallback.name, day(due))}</p>}
      </div>
    </li>
  )
}
