import { useMemo, useState } from 'react'
import { FaultAlert } from '../FaultAlert.tsx'
import { ListState } from '../ListState.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useNow } from '../../ui/useNow.ts'
import { useFormats, useWords } from '../../words/words.ts'
import { useRestore } from '../snapshots/useRestore.ts'
import { daysOf } from './days.ts'
import { HistoryFilter } from './HistoryFilter.tsx'
import { SnapshotItem } from './SnapshotItem.tsx'
import { StretchItem } from './StretchItem.tsx'
import { toldIn, useHistory, type Told } from './useHistory.ts'
import { useHistoryDoor } from './useHistoryDoor.ts'
import styles from './history.module.css'

/** Who changed what and when, the last first, with the snapshots taken meanwhile. */
export function HistoryPanel() {
  const words = useWords()
  const said = words.history
  const { card } = useHistoryDoor()
  const [person, setPerson] = useState<string>()
  const list = useHistory({ card, person })
  const restoring = useRestore(() => {})
  return (
    <>
      <HistoryFilter person={person} onPerson={setPerson} />
      {restoring.error ? <FaultAlert of={restoring.error} /> : <ListState of={list} />}
      {list.isPending && <p className={styles['quiet']}>{said.reading}</p>}
      <Days list={list} restoring={restoring} filtered={card !== undefined || person !== undefined} />
    </>
  )
}

interface DaysProps {
  list: ReturnType<typeof useHistory>
  restoring: ReturnType<typeof useRestore>
  filtered: boolean
}

function Days({
  list: { data, error, hasNextPage, isFetchingNextPage, fetchNextPage },
  restoring,
  filtered,
}: DaysProps) {
  const said = useWords().history
  const formats = useFormats()
  const now = useNow()
  const told = useMemo(() => toldIn(data?.pages ?? []), [data])
  if (!data) return null
  if (told.length === 0 && !hasNextPage)
    return error ? null : (
      <ListState of={{ data, error }} none>
        <EmptyState {...(filtered ? said.noneOfThese : said.none)} />
      </ListState>
    )
  return (
    <>
      {daysOf(told, formats, now).map(({ day, told: ofDay }) => (
        <Day key={day} name={said.days(day)} told={ofDay} restoring={restoring} />
      ))}
      <footer className={styles['foot']}>
        {told.length === 0 && <p className={styles['quiet']}>{said.furtherNothing}</p>}
        {hasNextPage ? (
          <Button size="s" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {said.further}
          </Button>
        ) : (
          !filtered && !isBegun(told) && <p className={styles['quiet']}>{said.begin}</p>
        )}
      </footer>
    </>
  )
}

interface DayProps {
  name: string
  told: readonly Told[]
  restoring: DaysProps['restoring']
}

function Day({ name, told, restoring }: DayProps) {
  return (
    <section aria-label={name}>
      <h2 className={styles['day']}>{name}</h2>
      <ul>
        {told.map((one) =>
          'stretch' in one ? (
            <StretchItem
              key={`${one.stretch.from} ${one.stretch.by?.id}`}
              stretch={one.stretch}
              day={name}
              restoring={restoring}
            />
          ) : (
            <SnapshotItem key={one.snapshot.id} snapshot={one.snapshot} />
          ),
        )}
      </ul>
    </section>
  )
}

/** Does it reach back to the board's first row? */
const isBegun = (told: readonly Told[]): boolean =>
  told.some((one) => 'stretch' in one && one.stretch.from === 1)
