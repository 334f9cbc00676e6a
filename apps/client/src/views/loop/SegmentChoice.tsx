import { ListFilter } from 'lucide-react'
import { useSearchParams } from 'wouter'
import type { Board } from '@parley/model/board/board.ts'
import { nameOf } from '../../panels/kind-look.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu, MenuChoice } from '../../ui/Menu.tsx'
import { useWords } from '../../words/words.ts'
import { speakers } from './voices.ts'

const anybody = 'anybody'

/** By whom it was said; it stands in the address, so that it can be sent to somebody. */
export function SegmentChoice({ board, segment }: { board: Board; segment: string | undefined }) {
  const words = useWords()
  const [search, setSearch] = useSearchParams()
  const choose = (chosen: string) => {
    const next = new URLSearchParams(search)
    if (chosen === anybody) next.delete('segment')
    else next.set('segment', chosen)
    setSearch(next, { replace: true })
  }
  const options = speakers(board).map((one) => ({
    value: one.id,
    label: nameOf(one, words.board.inspector.untitled),
  }))
  const chosen = options.find(({ value }) => value === segment)
  return (
    <Menu
      trigger={
        <Button size="s" variant="bare" icon={ListFilter}>
          {chosen?.label ?? words.loop.allSegments}
        </Button>
      }
    >
      <MenuChoice
        label={words.loop.saidBy}
        value={segment ?? anybody}
        onValueChange={choose}
        options={[{ value: anybody, label: words.loop.allSegments }, ...options]}
      />
    </Menu>
  )
}
