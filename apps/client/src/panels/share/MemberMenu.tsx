import { Crown, Ellipsis, UserMinus, UserRound } from 'lucide-react'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx'
import { useWords } from '../../words/words.ts'
import { useSayFault } from '../useSayFault.ts'
import { useStanding, type Member } from './useStanding.ts'

/** What an owner may make of somebody else. */
export function MemberMenu({ member, onRemove }: { member: Member; onRemove: () => void }) {
  const said = useWords().share.people
  const sayFault = useSayFault()
  const standing = useStanding(member)
  const owns = member.standing === 'owner'
  return (
    <Menu trigger={<IconButton icon={Ellipsis} label={said.menu(member.name)} />}>
      <MenuItem
        icon={owns ? UserRound : Crown}
        onSelect={() => {
          const change = { person: member.id, standing: owns ? ('member' as const) : ('owner' as const) }
          standing.mutate(change, { onError: sayFault })
        }}
      >
        {owns ? said.makeMember : said.makeOwner}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={UserMinus} danger onSelect={onRemove}>
        {said.remove.item}
      </MenuItem>
    </Menu>
  )
}
