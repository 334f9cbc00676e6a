import { useMutation, useQuery } from '@tanstack/react-query'
import { Monitor, Smartphone } from 'lucide-react'
import { FaultAlert } from '../../panels/FaultAlert.tsx'
import { useSayFault } from '../../panels/useSayFault.ts'
import type { Answers } from '../../session/api.ts'
import { api, queries } from '../../session/api.ts'
import { Ago } from '../../ui/Ago.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Row, Rows } from '../../ui/Rows.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { AccountSection } from './AccountSection.tsx'
import styles from './SessionsSection.module.css'

type Session = Answers['account']['sessions']['list'][number]

const phones: ReadonlySet<string | null> = new Set(['iPhone', 'iPad', 'Android'])
const again = () => queries.invalidateQueries({ queryKey: api.account.sessions.list.queryKey() })

/** `changes`: she has a password that she could change. */
export function SessionsSection({ changes }: { changes: boolean }) {
  const words = useWords()
  const said = words.ownAccount.sessions
  const toast = useToast()
  const sayFault = useSayFault()
  const list = useQuery(api.account.sessions.list.queryOptions())
  const endOthers = useMutation({
    ...api.account.sessions.endOthers.mutationOptions(),
    onSuccess: async () => {
      toast({ says: said.endedOthers })
      await again()
    },
    onError: sayFault,
  })
  const several = (list.data?.length ?? 0) > 1
  return (
    <AccountSection
      title={said.title}
      says={changes ? said.says : said.saysGuest}
      actions={
        several && (
          <Button busy={endOthers.isPending} onClick={() => endOthers.mutate()}>
            {said.endOthers}
          </Button>
        )
      }
    >
      {list.isPending && <Skeleton height="3rem" />}
      <FaultAlert of={list.error} />
      {list.data && (
        <Rows className={styles['list']}>
          {list.data.map((session) => (
            <SessionRow key={session.session} {...session} />
          ))}
        </Rows>
      )}
    </AccountSection>
  )
}

function SessionRow({ session, browser, system, seenAt, thisOne }: Session) {
  const words = useWords()
  const said = words.ownAccount.sessions
  const toast = useToast()
  const sayFault = useSayFault()
  const end = useMutation({
    ...api.account.sessions.end.mutationOptions(),
    onSuccess: async () => {
      toast({ says: said.ended })
      await again()
    },
    onError: sayFault,
  })
  const device = said.device(browser, system)
  return (
    <Row
      mark={<Icon of={phones.has(system) ? Smartphone : Monitor} />}
      title={device}
      says={thisOne ? said.thisOne : <Ago at={seenAt} says={said.seen} />}
      end={
        !thisOne && (
          <Button
            size="s"
            busy={end.isPending}
            aria-label={said.endNamed(device)}
            onClick={() => end.mutate({ session })}
          >
            {said.end}
          </Button>
        )
      }
    />
  )
}
