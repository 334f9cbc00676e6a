import { useState } from 'react'
import { ListState } from '../ListState.tsx'
import { client } from '../../session/api.ts'
import { usePages } from '../../session/pages.ts'
import { NextPage } from '../../ui/NextPage.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { AuditRow, type AuditEntry } from './AuditRow.tsx'
import styles from './audit.module.css'

/** The log of one board, or of the whole workspace: by day, the newest first. */
export function AuditList({ board }: { board?: string }) {
  const words = useWords()
  const said = words.audit
  const [refused, setRefused] = useState(false)
  const of = { ...(board !== undefined && { board }), refused }
  const pages = usePages(['audit', 'list'], of, (before) =>
    client.audit.list.query({ ...of, ...(before !== undefined && { before: Number(before) }) }),
  )
  const entries = pages.data?.pages.flatMap((page) => page.entries) ?? []
  return (
    <div className={styles['log']}>
      <Segmented
        label={said.which}
        value={refused ? 'refused' : 'all'}
        onValueChange={(value) => setRefused(value === 'refused')}
        options={[
          { value: 'all', label: said.all },
          { value: 'refused', label: said.refusedOnly },
        ]}
      />
      <ListState of={pages} none={pages.data && entries.length === 0}>
        <p className={styles['quiet']}>{said.empty}</p>
      </ListState>
      <Days entries={entries} withBoard={board === undefined} />
      <NextPage of={pages} size="s" className={styles['older']}>
        {said.older}
      </NextPage>
    </div>
  )
}

function Days({ entries, withBoard }: { entries: readonly AuditEntry[]; withBoard: boolean }) {
  const said = useWords().audit
  const formats = useFormats()
  const days = [...new Set(entries.map(({ at }) => formats.day(at)))]
  return (
    <div role="group" aria-label={said.list}>
      {days.map((day) => (
        <section key={day} className={styles['day']}>
          <h3>{day}</h3>
          <ul>
            {entries
              .filter(({ at }) => formats.day(at) === day)
              .map((entry) => (
                <AuditRow key={entry.seq} entry={entry} withBoard={withBoard} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
