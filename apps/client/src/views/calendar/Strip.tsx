import { useMemo, useState, type CSSProperties, type Ref } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { KindMark } from '../../panels/KindMark.tsx'
import { nameOf } from '../../panels/kind-look.ts'
import { useBelow } from '../../ui/useBelow.ts'
import { useFormats, useWords } from '../../words/words.ts'
import { awaitedAmong, type Awaited } from './awaited.ts'
import { Bar } from './Bar.tsx'
import { Pressures } from './PressureRow.tsx'
import { daysOf, type Group } from '../../panels/days-of.ts'
import { monthsOf, weeksOf, type Scale } from './scale.ts'
import type { Calendaring } from './useCalendar.ts'
import { Today } from './Today.tsx'
import { useSays } from './useSays.ts'
import { Waiting } from './Waiting.tsx'
import styles from './calendar.module.css'

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
  const words = useWords()
  const below = useBelow()
  const awaited = useMemo(() => awaitedAmong(groups, board), [groups, board])
  const waitsFor = useMemo(() => namesAwaited(awaited, board), [awaited, board])
  const [moved, setMoved] = useState<string>()
  return (
    <>
      <div
        className={styles['strip']}
        role="list"
        aria-label={words.calendar.strip}
        style={{ '--day': `${scale.px}px`, '--days': scale.days } as CSSProperties}
        data-sideways
      >
        <div ref={room} className={styles['room']} aria-hidden />
        <Ticks scale={scale} />
        <Today scale={scale} timeZone={board.plan.timeZone} asOf={board.plan.asOf} />
        {groups.map(({ kind, entries }) => (
          <div key={kind} role="listitem" className={styles['group']}>
            <h3>{words.calendar.groups[kind]}</h3>
            <div role="list">
              {entries.map((entry) => (
                <div key={entry.card.id} role="listitem" className={styles['row']} data-card={entry.card.id}>
                  <button type="button" className={styles['name']} onClick={() => acts.show(entry.card.id)}>
                    <KindMark of={entry.card} />
                    <span dir="auto">{nameOf(entry.card, words.board.inspector.untitled)}</span>
                  </button>
                  <div className={styles['track']} style={{ inlineSize: scale.days * scale.px }}>
                    <Bar
                      entry={entry}
                      scale={scale}
                      waitsFor={waitsFor.get(entry.card.id)}
                      onMove={(change) => {
                        acts.move(entry.card.id, change)
                        setMoved(entry.card.id)
                      }}
                      onOpen={() => acts.show(entry.card.id)}
                    />
                  </div>
                </div>
              ))}
            </div>
          </div>
        ))}
        {below && <Pressures board={board} scale={scale} acts={acts} />}
        <Waiting groups={groups} scale={scale} awaited={awaited} />
      </div>
      <Moved board={board} card={moved} />
    </>
  )
}

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

function Ticks({ scale }: { scale: Scale }) {
  const { date } = useFormats()
  const fine = scale.px >= 12
  return (
    <div className={styles['ticks']} aria-hidden>
      <span className={styles['corner']} />
      <div className={styles['months']} style={{ inlineSize: scale.days * scale.px }}>
        {monthsOf(scale).map(({ day, at, span }) => (
          <span key={day} style={{ insetInlineStart: at * scale.px, inlineSize: span * scale.px }}>
            {span * scale.px > 40 && date(day, scale.px >= 5 ? 'monthOfYear' : 'month')}
          </span>
        ))}
        {fine &&
          weeksOf(scale).map(({ day, at }) => (
            <em key={day} style={{ insetInlineStart: at * scale.px }}>
              {Number(day.slice(8))}
            </em>
          ))}
      </div>
    </div>
  )
}
