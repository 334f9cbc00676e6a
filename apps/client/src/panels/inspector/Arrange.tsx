import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignStartHorizontal,
  AlignStartVertical,
  LayoutGrid,
} from 'lucide-react'
import { useStore } from 'zustand'
import { deskOf, type Alignment } from '../../canvas/desk.ts'
import { useSelected, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import styles from './inspector.module.css'

const alignments = [
  ['left', AlignStartVertical],
  ['centre', AlignCenterVertical],
  ['top', AlignStartHorizontal],
  ['middle', AlignCenterHorizontal],
] as const satisfies readonly (readonly [Alignment, unknown])[]

/** Lines several cards up, where there is a canvas for them to lie on. */
export function Arrange() {
  const desk = deskOf(useSession())
  const ready = useStore(desk.state, (state) => state.ready)
  const selected = useSelected()
  const words = useWords().board.inspector.many
  if (!ready) return null
  return (
    <Field label={words.align} group>
      <div className={styles['arrange']}>
        {alignments.map(([how, icon]) => (
          <IconButton key={how} icon={icon} label={words.alignments[how]} onClick={() => desk.align(how)} />
        ))}
        <Button size="s" icon={LayoutGrid} onClick={() => desk.tidyUp(selected)}>
          {words.tidy}
        </Button>
      </div>
    </Field>
  )
}
