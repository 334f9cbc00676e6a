import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { FaultAlert } from '../../panels/FaultAlert.tsx'
import { api } from '../../session/api.ts'
import { Button } from '../../ui/Button.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useWords } from '../../words/words.ts'
import { HookRow } from './HookRow.tsx'
import { NewHookDialog } from './NewHookDialog.tsx'
import styles from './settings.module.css'

/** The programs that are told, and how it went the last time. */
export function HooksSection() {
  const words = useWords()
  const said = words.hooks
  const [adding, setAdding] = useState(false)
  // What is sent goes on by itself.
  const hooks = useQuery({ ...api.hooks.list.queryOptions(), refetchInterval: 5_000 })
  return (
    <Sheet
      title={said.title}
      says={said.says}
      actions={
        <Button size="s" icon={Plus} onClick={() => setAdding(true)}>
          {said.add}
        </Button>
      }
    >
      <FaultAlert of={hooks.error} />
      {hooks.data?.length === 0 && <p className={styles['quiet']}>{said.none}</p>}
      {hooks.data && hooks.data.length > 0 && (
        <Rows label={said.list}>
          {hooks.data.map((hook) => (
            <HookRow key={hook.id} hook={hook} />
          ))}
        </Rows>
      )}
      {adding && <NewHookDialog onClose={() => setAdding(false)} />}
    </Sheet>
  )
}
