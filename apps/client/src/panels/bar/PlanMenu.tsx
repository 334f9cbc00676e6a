import { ChevronDown } from 'lucide-react'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuSeparator } from '../../ui/Menu.tsx'
import { useWords } from '../../words/words.ts'
import { ActItem } from '../acts/ActItem.tsx'

const ofThePlan = [
  'rename',
  'share',
  'embed',
  'reviews',
  'snapshots',
  'history',
  'ask',
  'approvals',
  'import',
  'export',
  'audit',
  'size',
] as const

/** What is done with the plan as a whole, at its title; and the help that there is. */
export function PlanMenu() {
  const words = useWords().board.planMenu
  return (
    <Menu align="start" trigger={<IconButton icon={ChevronDown} size="s" label={words.open} />}>
      {ofThePlan.map((act) => (
        <ActItem key={act} act={act} />
      ))}
      <MenuSeparator />
      <ActItem act="find" />
      <ActItem act="filter" />
      <ActItem act="keys" />
    </Menu>
  )
}
