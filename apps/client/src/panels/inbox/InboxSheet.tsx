import { useMutation } from '@tanstack/react-query'
import { ArrowLeft, CheckCheck, Settings2 } from 'lucide-react'
import { useState } from 'react'
import { api, client } from '../../session/api.ts'
import { usePages } from '../../session/pages.ts'
import { Button } from '../../ui/Button.tsx'
import { NextPage } from '../../ui/NextPage.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { ListState } from '../ListState.tsx'
import { InboxItem } from './InboxItem.tsx'
import { InboxSettings } from './InboxSettings.tsx'
import { useRefreshed } from './useRefreshed.ts'
import styles from './inbox.module.css'

/** What I was told, the newest first; or which kinds of it I want. */
export function InboxSheet({ onGo }: { onGo: () => void }) {
  const said = useWords().inbox
  const [choosing, setChoosing] = useState(false)
  if (choosing)
    return (
      <>
        <div className={styles['head']}>
          <IconButton icon={ArrowLeft} points size="s" label={said.back} onClick={() => setChoosing(false)} />
          <h2>{said.settingsTitle}</h2>
        </div>
        <InboxSettings />
      </>
    )
  return <Told onGo={onGo} onChoose={() => setChoosing(true)} />
}

function useInbox() {
  const refreshed = useRefreshed()
  const pages = usePages(['notifications', 'list'], {}, (before) =>
    client.notifications.list.query(before === undefined ? {} : { before }),
  )
  const read = useMutation({ ...api.notifications.read.mutationOptions(), onSuccess: refreshed })
  const all = pages.data?.pages.flatMap(({ notifications }) => notifications)
  return { pages, all, read }
}

function Told({ onGo, onChoose }: { onGo: () => void; onChoose: () => void }) {
  const said = useWords().inbox
  const { pages, all, read } = useInbox()
  return (
    <>
      <div className={styles['head']}>
        <h2>{said.title}</h2>
        {all?.some((one) => !one.read) && (
          <Button size="s" variant="bare" icon={CheckCheck} onClick={() => read.mutate({ all: true })}>
            {said.readAll}
          </Button>
        )}
        <IconButton icon={Settings2} size="s" label={said.chooseKinds} onClick={onChoose} />
      </div>
      <div className={styles['body']}>
        <ListState of={pages} none={all?.length === 0}>
          <EmptyState heading="h3" title={said.empty} says={said.emptySays} />
        </ListState>
        <ul aria-label={said.title}>
          {all?.map((one) => (
            <InboxItem
              key={one.id}
              notification={one}
              onGo={() => {
                if (!one.read) read.mutate({ ids: [one.id] })
                onGo()
              }}
            />
          ))}
        </ul>
        <NextPage of={pages} size="s" variant="bare" className={styles['older']}>
          {said.older}
        </NextPage>
      </div>
    </>
  )
}
