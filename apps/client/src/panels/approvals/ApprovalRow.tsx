import { useMutation } from '@tanstack/react-query'
import { Eye } from 'lucide-react'
import { useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { FaultAlert } from '../FaultAlert.tsx'
import { api, queries } from '../../session/api.ts'
import { Ago } from '../../ui/Ago.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Row } from '../../ui/Rows.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { searchFor } from '../past/looked.ts'
import { Changes } from '../snapshots/Changes.tsx'
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
  const words = useWords()
  const said = words.review.approvals
  const [open, setOpen] = useState(false)
  const search = useSearch()
  const [, go] = useLocation()
  const withdraw = useMutation({
    ...api.approvals.withdraw.mutationOptions(),
    onSettled: () => queries.invalidateQueries({ queryKey: api.approvals.pathKey() }),
  })
  const name = approval.label ?? (approval.about === 'plan' ? said.whole : said.cards)
  const { asked, snapshot, state, decisions } = approval
  return (
    <Row
      title={name}
      says={<Ago at={asked.at} says={(when) => said.askedBy(asked.by?.name ?? '', when)} />}
      end={<ApprovalState state={state}>{said.states[state]}</ApprovalState>}
    >
      <ul className={styles['said']}>
        {decisions.map((one) => (
          <li key={one.by.id} dir="auto">
            {said.said(one.by.name, one.decision, one.note)}
          </li>
        ))}
      </ul>
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
        <IconButton
          icon={Eye}
          size="s"
          label={words.snapshots.show(name)}
          onClick={() => {
            onGo()
            go(searchFor({ from: { snapshot }, to: undefined }, search))
          }}
        />
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
