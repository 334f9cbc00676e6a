import { History } from 'lucide-react'
import { MenuItem } from '../../ui/Menu.tsx'
import { useWords } from '../../words/words.ts'
import { useHistoryDoor } from './useHistoryDoor.ts'
import { useSeesPast } from './useSeesPast.ts'

/** The way to the history, of the board or of one card, for those who may see it. */
export function HistoryMenuItem({ card }: { card?: string }) {
  const said = useWords().history
  const { show } = useHistoryDoor()
  if (!useSeesPast()) return null
  return (
    <MenuItem icon={History} onSelect={() => show(card)}>
      {card === undefined ? said.open : said.ofCard}
    </MenuItem>
  )
}
