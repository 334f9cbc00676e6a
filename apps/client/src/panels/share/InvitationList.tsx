import { Rows } from '../../ui/Rows.tsx'
import { InvitationRow } from './InvitationRow.tsx'
import type { Invitation } from './useInvitations.ts'
import styles from './InvitationList.module.css'

interface Props {
  links: readonly Invitation[] | undefined
  title: string
}

/** The links that lead here, each with how it stands, who came by it, and a way to end it. */
export function InvitationList({ links, title }: Props) {
  if (!links || links.length === 0) return null
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
