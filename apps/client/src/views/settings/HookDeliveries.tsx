import { useMutation } from '@tanstack/react-query'
import { FaultAlert } from '../../panels/FaultAlert.tsx'
import { api, client, queries } from '../../session/api.ts'
import { usePages } from '../../session/pages.ts'
import { Ago } from '../../ui/Ago.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { NextPage } from '../../ui/NextPage.tsx'
import { Row } from '../../ui/Rows.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { severityOf, type Delivery } from './hook.ts'
import styles from './settings.module.css'

/** What was sent to one program, the newest first, and what came of it. */
export function HookDeliveries({ hook }: { hook: string }) {
  const words = useWords()
  const said = words.hooks
  const pages = usePages(['hooks', 'deliveries', 'list'], { hook }, (before) =>
    client.hooks.deliveries.list.query({ hook, ...(before !== undefined && { before }) }),
  )
  const resend = useMutation({
    ...api.hooks.resend.mutationOptions(),
    onSuccess: () =>
      queries.invalidateQueries({
        predicate: ({ queryKey: [path] }) => Array.isArray(path) && path[0] === 'hooks',
      }),
  })
  const all = pages.data?.pages.flatMap(({ deliveries }) => deliveries)
  const fault = pages.error ?? resend.error
  return (
    <div className={styles['sent']}>
      <FaultAlert of={fault} />
      {all?.length === 0 && <p className={styles['quiet']}>{said.nothingSent}</p>}
      <ul aria-label={said.sent}>
        {all?.map((one) => (
          <Sent key={one.id} one={one} onResend={() => resend.mutate({ delivery: one.id })} />
        ))}
      </ul>
      <NextPage of={pages} size="s" variant="bare">
        {said.older}
      </NextPage>
    </div>
  )
}

function Sent({ one, onResend }: { one: Delivery; onResend: () => void }) {
  const said = useWords().hooks
  const formats = useFormats()
  const { event, at, tries, state, nextAt, fault } = one
  return (
    <Row
      title={
        <>
          {said.events[event]} · <Ago at={at} />
        </>
      }
      says={
        <>
          {tries > 0 && said.tries(tries)}
          {nextAt !== null && fault !== null && `, ${said.next(formats.clock(nextAt))}`}
        </>
      }
      end={
        <>
          <Badge severity={severityOf(one)}>{said.last(state, fault)}</Badge>
          <Button
            size="s"
            variant="bare"
            aria-label={said.resendNamed(event, formats.clock(at))}
            onClick={onResend}
          >
            {said.resend}
          </Button>
        </>
      }
    />
  )
}
