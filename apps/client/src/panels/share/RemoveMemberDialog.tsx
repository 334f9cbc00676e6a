import { ActDialog } from '../../ui/ActDialog.tsx'
import { useWords } from '../../words/words.ts'
import { FaultAlert } from '../FaultAlert.tsx'
import { useStanding, type Member } from './useStanding.ts'

export function RemoveMemberDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const said = useWords().share.people.remove
  const standing = useStanding(member)
  return (
    <ActDialog
      title={said.title(member.name)}
      says={said.says(member.name)}
      act={said.act}
      danger
      busy={standing.isPending}
      onAct={() => standing.mutate({ person: member.id, standing: 'guest' }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <FaultAlert of={standing.error} />
    </ActDialog>
  )
}
