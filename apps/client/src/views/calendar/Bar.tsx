import type { CSSProperties } from 'react'
import { daysBetween } from '@parley/model/rules/time.ts'
import { isMoment, type Days, type Entry } from '../../panels/days-of.ts'
import { groupOf, iconOf, nameOf } from '../../panels/kind-look.ts'
import { useFindings, useMayWrite } from '../../session/useBoard.tsx'
import { severityIcons } from '../../ui/Badge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { useStretch } from './useStretch.ts'
import type { Scale } from './scale.ts'
import styles from './calendar.module.css'

interface Props {
  entry: Entry
  scale: Scale
  onMove: (days: Days) => void
  onOpen: () => void
}

/** One card in its days: a bar from the first to the last, or a mark on one day. */
export function Bar({ entry: { card, days }, scale, onMove, onOpen }: Props) {
  const words = useWords()
  const mayMove = useMayWrite() && card.locked !== true
  const stretch = useStretch({ days, scale: scale.px, mayMove, onMove, onOpen })
  const { from, to } = stretch.days
  const name = nameOf(card, words.board.inspector.untitled)
  const says = useSays(name, stretch.days)
  const moment = isMoment(card.kind)
  return (
    <div className={styles['place']} style={placeOf(stretch.days, scale)} data-moment={moment || undefined}>
      <button
        type="button"
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
      >
        <Icon of={iconOf(card)} size="s" />
        {!moment && <span dir="auto">{name}</span>}
        <Mark id={card.id} />
      </button>
      {!moment && mayMove && from !== undefined && (
        <i className={styles['edge']} data-at="from" {...stretch.edge('from')} />
      )}
      {!moment && mayMove && to !== undefined && (
        <i className={styles['edge']} data-at="to" {...stretch.edge('to')} />
      )}
    </div>
  )
}

/** An end that nobody has set runs out of the strip. */
function placeOf({ from, to }: Days, { first, days, px }: Scale): CSSProperties {
  const start = Math.max(0, from === undefined ? 0 : daysBetween(first, from))
  const end = Math.min(days, to === undefined ? days : daysBetween(first, to) + 1)
  return { insetInlineStart: start * px, inlineSize: Math.max(px, (end - start) * px) }
}

function useSays(name: string, { from, to }: Days): string {
  const words = useWords().calendar
  const formats = useFormats()
  const date = (day: string) => formats.date(day, 'full')
  if (from !== undefined && from === to) return words.on(name, date(from))
  if (from === undefined) return words.until(name, date(to ?? ''))
  return to === undefined ? words.since(name, date(from)) : words.runs(name, date(from), date(to))
}

function Mark({ id }: { id: string }) {
  const words = useWords().canvas.states.findings
  const found = useFindings().filter((one) => one.under === null && one.cards.includes(id))
  const worst = (['error', 'warning'] as const).find((one) => found.some(({ severity }) => severity === one))
  if (!worst) return null
  const count = found.filter(({ severity }) => severity === worst).length
  return (
    <span className={styles['mark']} data-severity={worst}>
      <Icon of={severityIcons[worst]} size="s" />
      <span className="sr">{words[worst](count)}</span>
    </span>
  )
}
