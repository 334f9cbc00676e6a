import { CalendarDays, Download } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { useSearchParams } from 'wouter'
import { useStore } from 'zustand'
import type { Card } from '@parley/model/cards/index.ts'
import { todayOf } from '@parley/model/metrics/seen.ts'
import { groupOf, iconOf, nameOf } from '../panels/kind-look.ts'
import type { entriesOn } from '../panels/days-of.ts'
import { useExportDoor } from '../panels/export/useExportDoor.ts'
import { usePasses } from '../panels/filter/useFilter.ts'
import { Button } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useWords } from '../words/words.ts'
import { useSession, useOpensCards } from '../session/useBoard.tsx'
import { useCalmBoard } from '../session/useCalmBoard.ts'
import { FirstStep } from './board/FirstStep.tsx'
import { useShownIn } from './board/useShownIn.ts'
import { Clashes } from './calendar/Clashes.tsx'
import { spanOf } from './calendar/plan-of-days.ts'
import type { Group } from '../panels/days-of.ts'
import { isScale, scales, type Scale, type ScaleName } from './calendar/scale.ts'
import { Strip } from './calendar/Strip.tsx'
import { useCalendar, type Calendaring } from './calendar/useCalendar.ts'
import { useDayWidth } from './calendar/useDayWidth.ts'
import { useEntries } from './calendar/useEntries.ts'
import { useToday } from './calendar/useToday.ts'
import page from './calendar/calendar.module.css'
import styles from './CalendarView.module.css'

/** The first lines; the others follow at once, drawn in pieces, so that no hand waits for what is further down. */
function screenfulOf(groups: Group[]): Group[] {
  let left = 24
  return groups.flatMap(({ kind, entries }) => {
    const first = entries.slice(0, left)
    left -= first.length
    return first.length > 0 ? [{ kind, entries: first }] : []
  })
}

/** The plan in days: what runs when, what is due, what waits for what, and how much comes to whom. */
export function CalendarView() {
  const words = useWords().calendar
  const board = useCalmBoard()
  const all = useEntries(board)
  const { groups: shown, undated } = useEntriesShown(all)
  const groups = useDeferredValue(shown, screenfulOf(shown))
  const today = todayOf(board)
  const [name, setName] = useScale()
  const span = useMemo(() => spanOf(board, all.groups, today), [board, all, today])
  const { px, room } = useDayWidth(name, span.days)
  const scale = useMemo(
    (): Scale => ({ first: span.from, days: span.days, px, name }),
    [span.from, span.days, px, name],
  )
  const acts = useCalendar()
  const { page, toToday } = useToday(name, px)
  useShownIn((id) => `[data-bar="${id}"]`, groups === shown)
  if (all.groups.length === 0 && all.undated.length === 0) return <NothingYet />
  return (
    <div className={styles['calendar']} ref={page}>
      <Head name={name} onName={setName} onToday={toToday} />
      <Clashes />
      <span id="calendar-keys" hidden>
        {words.keys}
      </span>
      {groups.length > 0 && <Strip board={board} groups={groups} scale={scale} room={room} acts={acts} />}
      {undated.length > 0 && <Undated cards={undated} acts={acts} />}
    </div>
  )
}

/** Of what has days what passes; the days themselves stay those of the whole plan. */
function useEntriesShown({ groups, undated }: ReturnType<typeof entriesOn>) {
  const passes = usePasses()
  return useMemo(() => {
    const shown = groups.map((group) => ({
      ...group,
      entries: group.entries.filter(({ card }) => passes(card)),
    }))
    return { groups: shown.filter(({ entries }) => entries.length > 0), undated: undated.filter(passes) }
  }, [groups, undated, passes])
}

function useScale(): [ScaleName, (name: ScaleName) => void] {
  const [search, setSearch] = useSearchParams()
  const asked = search.get('scale')
  const choose = (name: ScaleName) => {
    const next = new URLSearchParams(search)
    next.set('scale', name)
    setSearch(next, { replace: true })
  }
  return [isScale(asked) ? asked : 'month', choose]
}

interface HeadProps {
  name: ScaleName
  onName: (name: ScaleName) => void
  onToday: () => void
}

function Head({ name, onName, onToday }: HeadProps) {
  const words = useWords().calendar
  const { show } = useExportDoor()
  // Whoever only has a link takes nothing along.
  const somebody = useStore(useSession().me, ({ role }) => role !== undefined)
  const options = (Object.keys(scales) as ScaleName[]).map((value) => ({ value, label: words.scales[value] }))
  return (
    <PageHead
      title={words.title}
      says={words.says}
      end={
        <>
          <Segmented label={words.scale} value={name} onValueChange={onName} options={options} />
          <Button size="s" icon={CalendarDays} onClick={onToday}>
            {words.toToday}
          </Button>
          {somebody && (
            <Button size="s" variant="bare" icon={Download} onClick={() => show('calendar')}>
              {words.save}
            </Button>
          )}
        </>
      }
    />
  )
}

function Undated({ cards, acts }: { cards: readonly Card[]; acts: Calendaring }) {
  const words = useWords()
  const opens = useOpensCards()
  return (
    <section className={styles['undated']}>
      <h3>{words.calendar.undated}</h3>
      {opens && <p className={styles['quiet']}>{words.calendar.undatedSays}</p>}
      <div className={page['chips']}>
        {cards.map((card) => (
          <Chip
            key={card.id}
            icon={iconOf(card)}
            group={groupOf(card)}
            {...(opens && { onClick: () => acts.date(card) })}
          >
            {nameOf(card, words.board.inspector.untitled)}
          </Chip>
        ))}
      </div>
    </section>
  )
}

function NothingYet() {
  const { empty } = useWords().calendar
  return (
    <div className={styles['calendar']}>
      <EmptyState
        title={empty.title}
        says={empty.says}
        ghost="contact"
        actions={<FirstStep kind="contactPoint" said={empty} />}
      />
    </div>
  )
}
