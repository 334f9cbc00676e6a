import { Footprints } from 'lucide-react'
import { useBoard } from '../../session/useBoard.tsx'
import { Button, type ButtonProps } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { useGoOn } from './useGoOn.ts'
import { useGuideDoor } from './useGuideDoor.ts'

/** The way into the guide, while it is not open. */
export function GoOnButton({ size = 'm', className }: Pick<ButtonProps, 'size' | 'className'>) {
  const words = useWords().board.guide
  const { at } = useGuideDoor()
  const empty = useBoard((board) => board.cards.size === 0)
  const goOn = useGoOn()
  if (at) return null
  return (
    <Button size={size} icon={Footprints} className={className} onClick={goOn}>
      {empty ? words.title : words.goOn}
    </Button>
  )
}
