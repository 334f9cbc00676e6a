import { ListFilter } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../../ui/IconButton.tsx'
import { onDemand } from '../../ui/onDemand.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { useWords } from '../../words/words.ts'
import { useFilter } from './useFilter.ts'

const FilterSheet = onDemand(async () => (await import('./FilterSheet.tsx')).FilterSheet)

/** In the bar: which cards are shown. */
export function FilterDoor() {
  const said = useWords().filter
  const [open, setOpen] = useState(false)
  const { on } = useFilter()
  return (
    <Popover
      trigger={<IconButton icon={ListFilter} label={said.open} pressed={on} />}
      label={said.title}
      open={open}
      onOpenChange={setOpen}
    >
      <FilterSheet onGo={() => setOpen(false)} />
    </Popover>
  )
}
