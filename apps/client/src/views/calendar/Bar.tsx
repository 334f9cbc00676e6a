import { daysBetween } from '@parley/model/rules/time.ts'
import { CardButton } from '../../panels/CardButton.tsx'
import { daysOf, isMoment, type Days, type Entry } from '../../panels/days-of.ts'
import { WorstMark } from '../../panels/findings/WorstMark.tsx'
import { groupOf, iconOf, nameOf } from '../../panels/kind-look.ts'
import { useMayWrite } from '../../session/useBoard.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { useSays } from './useSays.ts'
import { useStretch, type Stretch } from './useStretch.ts'
import type { Scale } from './scale.ts'
import styles from './Bar.module.css'

interface Props {
  card: Entry['card']
  scale: Scale
  /** The names of what it waits for. */
  waitsFor: string | undefined
  onMove: (change: (days: Days) => Days) => void
  onOpen: () => void
}

/** Of a shorter bar the ends are taken hold of beside it, or nothing of it were left to open or to move. */
const graspable = 28

/** One card in its days: a bar from the first to the last, or a mark on one day. */
export function Bar({ card, scale, waitsFor, onMove, onOpen }: Props) {
  const words = useWords()
  const mayMove = useMayWrite() && card.locked !== true
  const stretch = useStretch({ days: daysOf(card), scale: scale.px, mayMove, onMove, onOpen })
  const { from, to } = stretch.days
  const name = nameOf(card, words.board.inspector.untitled)
  const said = useSays()(name, stretch.days)
  const says = waitsFor ? words.calendar.waits(said, waitsFor) : said
  const moment = isMoment(card.kind)
  const place = placeOf(stretch.days, scale)
  const room = moment ? 'mark' : roomIn(place.inlineSize, name)
  return (
    <div
      className={styles['place']}
      style={place}
      data-moment={moment || undefined}
      data-short={place.inlineSize < graspable || undefined}
    >
      <CardButton
        className={styles['bar']}
        data-group={groupOf(card)}
        data-bar={card.id}
        data-open-start={from === undefined || undefined}
        data-open-end={to === undefined || undefined}
        data-held={stretch.isHeld || undefined}
        data-fixed={!mayMove || undefined}
        aria-label={says}
        aria-describedby={mayMove ? 'calendar-keys' : undefined}
        title={says}
        {...stretch.bar}
        onOpen={stretch.open}
      >
        {room !== 'none' && <Said card={card} name={room === 'name' ? name : undefined} />}
      </CardButton>
      {!moment && mayMove && <Edges stretch={stretch} />}
    </div>
  )
}

function Said({ card, name }: { card: Entry['card']; name: string | undefined }) {
  return (
    <span className={styles['said']}>
      <Icon of={iconOf(card)} size="s" />
      {name !== undefined && <span dir="auto">{name}</span>}
      <WorstMark className={styles['mark']} id={card.id} />
    </span>
  )
}

/** The ends that were set, to be taken hold of. */
function Edges({ stretch: { days, edge } }: { stretch: Stretch }) {
  return (
    <>
      {days.from !== undefined && <i className={styles['edge']} data-at="from" {...edge('from')} />}
      {days.to !== undefined && <i className={styles['edge']} data-at="to" {...edge('to')} />}
    </>
  )
}

/** An end that nobody has set runs out of the strip. */
function placeOf({ from, to }: Days, { first, days, px }: Scale) {
  const start = Math.max(0, from === undefined ? 0 : daysBetween(first, from))
  const end = Math.min(days, to === undefined ? days : daysBetween(first, to) + 1)
  return {
    '--start': `${start * px}px`,
    insetInlineStart: 'var(--start)',
    inlineSize: Math.max(px, (end - start) * px),
  }
}

/** A short bar has its icon or nothing in it: letters that are cut off say nothing, and the name stands at the left. */
function roomIn(px: number, name: string): 'name' | 'mark' | 'none' {
  const [icon, letter] = [30, 7]
  if (px >= Math.min(140, icon + letter * name.length)) return 'name'
  return px >= icon ? 'mark' : 'none'
}
