import { useMutation } from '@tanstack/react-query'
import { Camera } from 'lucide-react'
import { useState } from 'react'
import { useSayFault } from '../useSayFault.ts'
import { api, queries } from '../../session/api.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Row } from '../../ui/Rows.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { Arrivals } from './Arrivals.tsx'
import type { Invitation } from './useInvitations.ts'
import styles from './InvitationList.module.css'

/** One link: what it lets do, how it stands, and on demand who came by it. */
export function InvitationRow({ invitation }: { invitation: Invitation }) {
  const said = useWords().share
  const facts = useFacts(invitation)
  const [asked, setAsked] = useState(false)
  const { end, snapshotName, role, uses, board } = invitation
  const name = said.roleOf[role] ?? role
  return (
    <Row
      title={
        <>
          {name}
          {end !== null && end !== 'revoked' && <span className={styles['state']}>{said.state[end]}</span>}
        </>
      }
      says={
        <>
          {snapshotName !== null && (
            <p dir="auto">
              <Icon of={Camera} size="s" /> {said.onlySnapshot(snapshotName)}
            </p>
          )}
          <p>{facts}</p>
        </>
      }
      end={
        <>
          {board !== null && uses > 0 && (
            <Button size="s" variant="bare" aria-expanded={asked} onClick={() => setAsked(!asked)}>
              {said.cameBy}
              <span className="sr">{`${name}, ${facts}`}</span>
            </Button>
          )}
          <EndLink invitation={invitation} name={`${name}, ${facts}`} />
        </>
      }
    >
      {asked && <Arrivals invitation={invitation.invitation} />}
    </Row>
  )
}

function EndLink({ invitation, name }: { invitation: Invitation; name: string }) {
  const words = useWords()
  const said = words.share
  const toast = useToast()
  const sayFault = useSayFault()
  const revoke = useMutation({
    ...api.invitations.revoke.mutationOptions(),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: api.invitations.list.queryKey() })
      toast({ says: said.revoked })
    },
    onError: sayFault,
  })
  return (
    <Button
      size="s"
      busy={revoke.isPending}
      onClick={() => revoke.mutate({ invitation: invitation.invitation })}
    >
      {said.revoke}
      <span className="sr">{name}</span>
    </Button>
  )
}

/** What is worth knowing of a link, in a line. */
function useFacts({ expiresAt, uses, maxUses, password, end }: Invitation): string {
  const said = useWords().share
  const formats = useFormats()
  const over = end === 'expired' ? said.endedOn : said.endsOn
  const ends = expiresAt === null ? said.forever : over(formats.day(expiresAt))
  const used = uses === 0 && maxUses === null ? said.unused : said.usedOf(uses, maxUses)
  const left = maxUses !== null && uses > 0 && uses < maxUses && said.left(maxUses - uses)
  return [ends, used, left, password && said.withPassword].filter(Boolean).join(', ')
}
