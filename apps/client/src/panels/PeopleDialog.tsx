import { useQuery } from '@tanstack/react-query'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { FaultAlert } from './FaultAlert.tsx'
import { ListState } from './ListState.tsx'
import { api } from '../session/api.ts'
import { useMe } from '../session/useMe.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog, DialogCancel } from '../ui/Dialog.tsx'
import { useWords } from '../words/words.ts'
import { endOf, inDays } from './share/ending.ts'
import { InvitationList } from './share/InvitationList.tsx'
import { LinkReady } from './share/LinkReady.tsx'
import { MemberList } from './share/MemberList.tsx'
import { RemoveMemberDialog } from './share/RemoveMemberDialog.tsx'
import { usePendingInvitations } from './share/useInvitations.ts'
import { useInviting } from './share/useInviting.ts'
import type { Member } from './share/useStanding.ts'

const daysOpen = 14

/** Who has an account in this workspace; its owner invites more. */
export function PeopleDialog({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const said = words.share.people
  const me = useMe()
  const people = useQuery(api.account.people.list.queryOptions())
  const owner = me?.standing === 'owner'
  const invitations = usePendingInvitations(owner)
  const invite = useInviting()
  const [leaving, setLeaving] = useState<Member>()

  if (invite.data) return <Invited url={invite.data.url} onAnother={invite.reset} onClose={onClose} />
  if (leaving) return <RemoveMemberDialog member={leaving} onClose={() => setLeaving(undefined)} />
  return (
    <Dialog
      title={said.title}
      says={owner ? said.saysOwner(daysOpen) : said.says}
      actions={
        <>
          <DialogCancel>{words.ui.close}</DialogCancel>
          {owner && <InviteButton invite={invite} />}
        </>
      }
      onClose={onClose}
    >
      {invite.error ? (
        <FaultAlert of={invite.error} />
      ) : (
        <ListState of={people.error ? people : invitations} />
      )}
      <MemberList people={people.data} me={me?.id} onRemove={owner ? setLeaving : undefined} />
      {owner && <InvitationList links={invitations.data} title={said.pending} />}
    </Dialog>
  )
}

interface InvitedProps {
  url: string
  onAnother: () => void
  onClose: () => void
}

function Invited(props: InvitedProps) {
  const { share } = useWords()
  return <LinkReady title={share.ready} says={share.people.ready(daysOpen)} password="" {...props} />
}

function InviteButton({ invite }: { invite: ReturnType<typeof useInviting> }) {
  const said = useWords().share.people
  return (
    <Button
      variant="primary"
      icon={UserPlus}
      busy={invite.isPending}
      onClick={() => invite.mutate({ role: 'member', expiresAt: endOf(inDays(daysOpen)), maxUses: 1 })}
    >
      {said.invite}
    </Button>
  )
}
