import { Download, MessageCircle } from 'lucide-react'
import { useState } from 'react'
import { FaultAlert } from '../FaultAlert.tsx'
import { api, queries, type Answers } from '../../session/api.ts'
import { useMayDo, useMayWrite, useSession } from '../../session/useBoard.tsx'
import { Ago } from '../../ui/Ago.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Row } from '../../ui/Rows.tsx'
import { Talk } from '../comments/Talk.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { savePlan } from '../export/export-board.ts'
import { Changes } from './Changes.tsx'
import { ShowSnapshot } from './ShowSnapshot.tsx'
import { useRestore } from './useRestore.ts'

type Snapshot = Answers['snapshots']['list']['snapshots'][number]

/** One moment: who kept it and when, and on asking what changed since. */
export function SnapshotRow({ snapshot, onGo }: { snapshot: Snapshot; onGo: () => void }) {
  const { snapshots: said, comments } = useWords()
  const formats = useFormats()
  const mayWrite = useMayWrite()
  const restore = useRestore(onGo)
  const { id, kind, at, by } = snapshot
  const name = kind === 'daily' ? said.daily(formats.day(at)) : snapshot.name
  const [open, setOpen] = useState(false)
  const [talking, setTalking] = useState(false)
  const acts = (
    <>
      <Button size="s" aria-expanded={open} aria-label={said.sinceNamed(name)} onClick={() => setOpen(!open)}>
        {said.since}
      </Button>
      {mayWrite && <RestoreButton snapshot={id} name={name} restore={restore} />}
      <ShowSnapshot snapshot={id} name={name} onGo={onGo} />
      {(kind === 'named' || kind === 'asked') && (
        <IconButton
          icon={MessageCircle}
          size="s"
          label={comments.atSnapshot(name)}
          aria-expanded={talking}
          onClick={() => setTalking(!talking)}
        />
      )}
      <SaveSnapshot snapshot={id} name={name} />
    </>
  )
  return (
    <Row
      title={name}
      says={<Ago at={at} says={(when) => (kind === 'daily' ? when : said.by(by, when))} />}
      end={acts}
    >
      <FaultAlert of={restore.error} />
      {talking && <SnapshotTalk snapshot={id} />}
      {open && <Changes from={id} onGo={onGo} />}
    </Row>
  )
}

interface RestoreProps {
  snapshot: string
  name: string
  restore: ReturnType<typeof useRestore>
}

/** The board again as it stood then. */
function RestoreButton({ snapshot, name, restore }: RestoreProps) {
  const said = useWords().snapshots
  return (
    <Button
      size="s"
      busy={restore.isPending}
      aria-label={said.restoreNamed(name)}
      onClick={() => restore.mutate({ id: snapshot, name })}
    >
      {said.restore}
    </Button>
  )
}

/** As a plan file. */
function SaveSnapshot({ snapshot, name }: { snapshot: string; name: string }) {
  const said = useWords().snapshots
  const save = async () => {
    const { plan } = await queries.fetchQuery(api.snapshots.get.queryOptions({ snapshot }))
    savePlan(name, plan)
  }
  return <IconButton icon={Download} size="s" label={said.save(name)} onClick={() => void save()} />
}

/** What is said about the snapshot, by colleagues and by whoever was shown it. */
function SnapshotTalk({ snapshot }: { snapshot: string }) {
  const { board } = useSession()
  const may = { comment: useMayDo('comment'), moderate: useMayDo('moderate') }
  return <Talk board={board} about={{ snapshot }} may={may} />
}
