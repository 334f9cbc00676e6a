import { ChevronLeft, ChevronRight, TriangleAlert } from 'lucide-react'
import { groups } from '@parley/model/difference/group.ts'
import type { ChangeMark } from '@parley/model/difference/marks.ts'
import { markIcons } from '../../canvas/still/mark-icons.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import type { Steps } from './useSteps.ts'
import styles from './past.module.css'

/** The difference in words, what a lead asks for first: the twin of what is drawn. */
export function ChangeList({ steps }: { steps: Steps }) {
  const words = useWords()
  const { groups: names } = words.snapshots
  return (
    <dl className={styles['list']}>
      {groups.map((group) => {
        const told = steps.all.flatMap((one, place) => (one.group === group ? [{ one, place }] : []))
        if (told.length === 0) return null
        return (
          <div key={group}>
            <dt>{names[group]}</dt>
            {told.map(({ one, place }) => (
              <dd key={one.says}>
                <button
                  type="button"
                  ref={place === steps.at ? intoSight : undefined}
                  className={styles['sentence']}
                  aria-current={place === steps.at ? 'step' : undefined}
                  onClick={() => steps.go(place)}
                >
                  <MarkOf mark={one.mark} risk={one.group === 'risk'} />
                  <span dir="auto">{one.says}</span>
                </button>
              </dd>
            ))}
          </div>
        )
      })}
    </dl>
  )
}

const intoSight = (step: HTMLElement | null) => {
  step?.scrollIntoView({ block: 'nearest' })
}

/** What changed nothing that is drawn, but what the rules say of it, has their sign. */
function MarkOf({ mark, risk }: { mark: ChangeMark | undefined; risk: boolean }) {
  const { past, snapshots } = useWords()
  if (!mark && risk)
    return (
      <span className={styles['mark']} title={snapshots.groups.risk}>
        <Icon of={TriangleAlert} size="s" />
      </span>
    )
  const { marks } = past
  if (!mark) return <span className={styles['mark']} />
  return (
    <span className={styles['mark']} data-mark={mark} title={marks[mark]}>
      <Icon of={markIcons[mark]} size="s" />
    </span>
  )
}

/** “3 of 12”, and the way to the next; said aloud at each step. */
export function Stepper({ steps: { all, at, previous, next } }: { steps: Steps }) {
  const said = useWords().past.steps
  const here = all[at]
  return (
    <div className={styles['stepper']}>
      <div className={styles['turn']}>
        <IconButton icon={ChevronLeft} points label={said.previous} shortcut="P" onClick={previous} />
        <b>{here ? said.at(at + 1, all.length) : said.begin(all.length)}</b>
        <IconButton icon={ChevronRight} points label={said.next} shortcut="N" onClick={next} />
      </div>
      <p role="status" className={here ? undefined : styles['keys']}>
        {here ? here.says : said.keys}
      </p>
    </div>
  )
}
