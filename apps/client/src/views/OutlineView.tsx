import { PageHead } from '../ui/PageHead.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useWords } from '../words/words.ts'
import { OutlineTable } from './outline/table/OutlineTable.tsx'
import { OutlineTree } from './outline/OutlineTree.tsx'
import { modes, useMode } from './outline/useMode.ts'

/** The accessible twin of the canvas: the plan as a tree by step or by strand, or as a table. */
export function OutlineView() {
  const [mode] = useMode()
  if (mode === 'table') return <OutlineTable head={<Head />} />
  // A key, so that what is folded in one order is not folded in the other.
  return <OutlineTree key={mode} by={mode} head={<Head />} />
}

function Head() {
  const words = useWords()
  const [mode, choose] = useMode()
  return (
    <PageHead
      title={words.outline.title}
      says={words.board.outline.same}
      end={
        <Segmented
          label={words.outline.as}
          value={mode}
          options={modes.map((value) => ({ value, label: words.outline.modes[value] }))}
          onValueChange={choose}
        />
      }
    />
  )
}
