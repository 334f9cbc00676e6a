import { Footprints } from 'lucide-react'
import { useBoard, useOnlyLooks } from '../../session/useBoard.tsx'
import { Button, type ButtonProps } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { useGoOn } from './useGoOn.ts'
import { useGuideDoor } from './useGuideDoor.ts'

/** The way into the guide, while it is not open, for those who may put down what it asks for. */
export function GoOnButton({ size = 'm', className }: Pick<ButtonProps, 'size' | 'className'>) {
  const words = useWords().board.guide
  const { at } = useGuideDoor()
  const empty = useBoard((board) => board.cards.size === 0)
  const onlyLooks = useOnlyLooks()
  const goOn = useGoOn()
  if (at || onlyLooks) return null
  return (
    <Button size={size} icon={Footprints} className={className} onClick={goOn}>
      {empty ? words.title : words.goOn}
    </Button>
  )
}
