import { memo, useMemo, useState, type CSSProperties, type Ref } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { daysOf, type Group } from '../../panels/days-of.ts'
import { usePasses } from '../../panels/filter/useFilter.ts'
import { nameOf } from '../../panels/kind-look.ts'
import { useBelow } from '../../ui/useBelow.ts'
import { useFormats, useWords } from '../../words/words.ts'
import { awaitedAmong, type Awaited } from './awaited.ts'
import { Bar } from './Bar.tsx'
import { Names } from './Names.tsx'
import { pressuresOn, type Pressure } from './plan-of-days.ts'
import { Pressures } from './Pressures.tsx'
import type { Scale } from './scale.ts'
import { Ticks } from './Ticks.tsx'
import { Today } from './Today.tsx'
import type { Calendaring } from './useCalendar.ts'
import { useScrolled } from './useScrolled.ts'
import { useSays } from './useSays.ts'
import { Waiting } from './Waiting.tsx'
import page from './calendar.module.css'
import styles from './Strip.module.css'

interface Props {
  board: Board
  groups: readonly Group[]
  scale: Scale
  /** What is as wide as there is room for days. */
  room: Ref<HTMLDivElement>
  acts: Calendaring
}

/** All that has days, one line each, under one strip of months and weeks. */
export function Strip({ board, groups, scale, room, acts }: Props) {
  const words = useWords().calendar
  const awaited = useMemo(() => awaitedAmong(groups, board), [groups, board])
  const pressures = usePressures(board, scale)
  const [moved, setMoved] = useState<string>()
  return (
    <>
      <div
        className={styles['strip']}
        role="list"
        aria-label={words.strip}
        style={{ '--day': `${scale.px}px`, '--days': scale.days } as CSSProperties}
        onScroll={useScrolled()}
        data-sideways
      >
        <div ref={room} className={styles['room']} aria-hidden />
        <div className={styles['sheet']}>
          <Names groups={groups} pressures={pressures} acts={acts} />
          <div className={styles['days']}>
            <Ticks scale={scale} />
            <Today scale={scale} timeZone={board.plan.timeZone} asOf={board.plan.asOf} />
            <Lines {...{ board, groups, scale, acts, awaited }} onMoved={setMoved} />
            <Pressures pressures={pressures} scale={scale} acts={acts} />
            <Waiting groups={groups} scale={scale} awaited={awaited} />
          </div>
        </div>
      </div>
      <Moved board={board} card={moved} />
    </>
  )
}

/** They stand below all lines, and come after them. */
function usePressures(board: Board, { first, days }: Scale): readonly Pressure[] {
  const below = useBelow()
  const passes = usePasses()
  return useMemo(
    () => (below ? pressuresOn(board, first, days).filter(({ segment }) => passes(segment)) : []),
    [below, board, first, days, passes],
  )
}

type LinesProps = Omit<Props, 'room'> & { awaited: readonly Awaited[]; onMoved: (card: string) => void }

function Lines({ board, groups, scale, acts, awaited, onMoved }: LinesProps) {
  const words = useWords().calendar
  const { list } = useFormats()
  const waitsFor = useMemo(() => namesAwaited(awaited, board), [awaited, board])
  return groups.map(({ kind, entries }) => (
    <div key={kind} role="listitem" className={page['group']}>
      <h3 className="sr">{words.groups[kind]}</h3>
      <div role="list">
        {entries.map(({ card }) => {
          const names = waitsFor.get(card.id)
          return (
            <Line
              key={card.id}
              {...{ card, scale, acts, onMoved }}
              waitsFor={names ? list(names) : undefined}
            />
          )
        })}
      </div>
    </div>
  ))
}

type LineProps = Pick<LinesProps, 'scale' | 'acts' | 'onMoved'> & {
  card: Group['entries'][number]['card']
  waitsFor: string | undefined
}

/** Drawn anew only when its own card is another. */
const Line = memo(function Line({ card, scale, waitsFor, acts, onMoved }: LineProps) {
  return (
    <div role="listitem" className={page['line']}>
      <Bar
        card={card}
        scale={scale}
        waitsFor={waitsFor}
        onMove={(change) => {
          acts.move(card.id, change)
          onMoved(card.id)
        }}
        onOpen={() => acts.show(card.id)}
      />
    </div>
  )
})

/** What each waits for, by name. */
function namesAwaited(awaited: readonly Awaited[], board: Board): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>()
  for (const { before, after } of awaited)
    names.set(after, [...(names.get(after) ?? []), board.cards.get(before)?.title ?? ''])
  return names
}

/** Whoever moved something by keyboard is told where it stands now. */
function Moved({ board, card }: { board: Board; card: string | undefined }) {
  const words = useWords()
  const says = useSays()
  const found = card === undefined ? undefined : board.cards.get(card)
  return (
    <span role="status" className="sr">
      {found && says(nameOf(found, words.board.inspector.untitled), daysOf(found))}
    </span>
  )
}
