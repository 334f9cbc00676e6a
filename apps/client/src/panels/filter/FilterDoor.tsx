import { ListFilter } from 'lucide-react'
import { useStore } from 'zustand'
import { useSession } from '../../session/useBoard.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { onDemand } from '../../ui/onDemand.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { useWords } from '../../words/words.ts'
import { doorOf } from '../acts/door.ts'
import { useFilter } from './useFilter.ts'

const FilterSheet = onDemand(async () => (await import('./FilterSheet.tsx')).FilterSheet)

/** In the bar: which cards are shown. */
export function FilterDoor() {
  const said = useWords().filter
  const door = doorOf(useSession())
  const open = useStore(door, (now) => now === 'filter')
  const { on } = useFilter()
  // What is opened from the sheet has taken its place by the time it closes.
  const close = () => door.getState() === 'filter' && door.setState(undefined, true)
  return (
    <Popover
      trigger={<IconButton icon={ListFilter} label={said.open} pressed={on} />}
      label={said.title}
      open={open}
      onOpenChange={(wanted) => (wanted ? door.setState('filter', true) : close())}
    >
      <FilterSheet onGo={close} />
    </Popover>
  )
}
