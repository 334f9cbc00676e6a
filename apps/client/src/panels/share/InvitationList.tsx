import { Rows } from '../../ui/Rows.tsx'
import { useQuery } from '@tanstack/react-query'
import { FaultAlert } from '../FaultAlert.tsx'
import { api } from '../../session/api.ts'
import { InvitationRow } from './InvitationRow.tsx'
import styles from './InvitationList.module.css'

interface Props {
  /** Links to this board; without one, to the workspace. */
  board?: string
  title: string
}

/** The links that lead here, each with how it stands, who came by it, and a way to end it. */
export function InvitationList({ board, title }: Props) {
  const list = useQuery(api.invitations.list.queryOptions(board === undefined ? {} : { board }))
  if (list.error) return <FaultAlert of={list.error} />
  // Ending a link to a board puts out whoever came by it; one to the workspace has done its work once it is used.
  const links = list.data?.filter(({ end }) => board !== undefined || end !== 'usedUp') ?? []
  if (links.length === 0) return null
  return (
    <section className={styles['links']} aria-labelledby="links">
      <h3 id="links">{title}</h3>
      <Rows>
        {links.map((invitation) => (
          <InvitationRow key={invitation.invitation} invitation={invitation} />
        ))}
      </Rows>
    </section>
  )
}
