import { Download } from 'lucide-react'
import { useState } from 'react'
import { api, queries, type Answers } from '../../session/api.ts'
import { Ago } from '../../ui/Ago.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { savePlan } from '../export-board.ts'
import { Changes } from './Changes.tsx'
import styles from './snapshots.module.css'

type Snapshot = Answers['snapshots']['list'][number]

/** One moment: who kept it and when, and on asking what changed since. */
export function SnapshotRow({ snapshot, onGo }: { snapshot: Snapshot; onGo: () => void }) {
  const said = useWords().snapshots
  const { id, name, by, at } = snapshot
  const [open, setOpen] = useState(false)
  const save = async () => {
    const { plan } = await queries.fetchQuery(api.snapshots.get.queryOptions({ snapshot: id }))
    savePlan(name, plan)
  }
  return (
    <li className={styles['row']}>
      <div className={styles['head']}>
        <div className={styles['words']}>
          <b>{name}</b>
          <p className={styles['quiet']}>
            <Ago at={at} says={(when) => said.by(by, when)} />
          </p>
        </div>
        <Button
          size="s"
          aria-expanded={open}
          aria-label={said.sinceNamed(name)}
          onClick={() => setOpen(!open)}
        >
          {said.since}
        </Button>
        <IconButton icon={Download} size="s" label={said.save(name)} onClick={() => void save()} />
      </div>
      {open && <Changes from={id} onGo={onGo} />}
    </li>
  )
}
