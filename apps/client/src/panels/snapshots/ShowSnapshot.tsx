import { Eye } from 'lucide-react'
import { useLocation, useSearch } from 'wouter'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { searchFor } from '../past/looked.ts'

interface Props {
  snapshot: string
  name: string
  onGo: () => void
}

/** The board as it stood then, drawn. */
export function ShowSnapshot({ snapshot, name, onGo }: Props) {
  const said = useWords().snapshots
  const search = useSearch()
  const [, go] = useLocation()
  const show = () => {
    onGo()
    go(searchFor({ from: { snapshot }, to: undefined }, search))
  }
  return <IconButton icon={Eye} size="s" label={said.show(name)} onClick={show} />
}
