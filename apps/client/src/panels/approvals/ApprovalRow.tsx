import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { FaultAlert } from '../FaultAlert.tsx'
import { api, queries } from '../../session/api.ts'
import { Ago } from '../../ui/Ago.tsx'
import { Button } from '../../ui/Button.tsx'
import { Row } from '../../ui/Rows.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { Changes } from '../snapshots/Changes.tsx'
import { ShowSnapshot } from '../snapshots/ShowSnapshot.tsx'
import { ApprovalState } from './ApprovalState.tsx'
import { waitedFor, isOver, type Approval } from './standing.ts'
import styles from './approvals.module.css'

interface Props {
  approval: Approval
  mayAsk: boolean
  onGo: () => void
}

/** One that was asked: of what, by whom, what came of it; and what is other on the board since. */
export function ApprovalRow({ approval, mayAsk, onGo }: Props) {
  const said = useWords().review.approvals
  const [open, setOpen] = useState(false)
  const withdraw = useWithdraw()
  const name = approval.label ?? (approval.about === 'plan' ? said.whole : said.cards)
  const { asked, snapshot, state, decisions } = approval
  return (
    <Row
      title={name}
      says={<Ago at={asked.at} says={(when) => said.askedBy(asked.by?.name ?? '', when)} />}
      end={<ApprovalState state={state}>{said.states[state]}</ApprovalState>}
    >
      <Decisions of={decisions} />
      {state === 'open' && <Waiting approval={approval} />}
      <div className={styles['acts']}>
        <Button asChild size="s">
          <Link href={`/review/${snapshot}`} aria-label={said.lookAt(name)}>
            {said.look}
          </Link>
        </Button>
        <Button size="s" aria-expanded={open} onClick={() => setOpen(!open)}>
          {said.since}
        </Button>
        <ShowSnapshot snapshot={snapshot} name={name} onGo={onGo} />
        {mayAsk && state === 'open' && (
          <Button
            size="s"
            variant="bare"
            busy={withdraw.isPending}
            onClick={() => withdraw.mutate({ approval: approval.approval })}
          >
            {said.withdraw}
          </Button>
        )}
      </div>
      <FaultAlert of={withdraw.error} />
      {open && <Changes from={snapshot} onGo={onGo} />}
    </Row>
  )
}

function useWithdraw() {
  return useMutation({
    ...api.approvals.withdraw.mutationOptions(),
    onSettled: () => queries.invalidateQueries({ queryKey: api.approvals.pathKey() }),
  })
}

/** What each of them said. */
function Decisions({ of }: { of: Approval['decisions'] }) {
  const said = useWords().review.approvals
  return (
    <ul className={styles['said']}>
      {of.map((one) => (
        <li key={one.by.id} dir="auto">
          {said.said(one.by.name, one.decision, one.note)}
        </li>
      ))}
    </ul>
  )
}

function Waiting({ approval }: { approval: Approval }) {
  const { approvals: said, decided } = useWords().review
  const { day } = useFormats()
  const { mode, due } = approval
  if (mode === 'none') return null
  const until = due === null ? undefined : day(due)
  const lapsed = mode === 'optional' && isOver(due)
  return (
    <p className={styles['quiet']}>
      {lapsed && until ? said.lapsed(until) : said.waitingFor(waitedFor(approval, decided.byLink), until)}
    </p>
  )
}
