import { Copy, Undo2 } from 'lucide-react'
import { useRef } from 'react'
import { useStore } from 'zustand'
import type { Board } from '@parley/model/board/board.ts'
import type { Chosen } from '../../canvas/still/chosen.ts'
import { Button } from '../../ui/Button.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { usePutBack } from './usePutBack.ts'
import styles from './past.module.css'

interface Props {
  /** The board as it was: what is put back comes from there. */
  past: Board
  chosen: Chosen
}

/** What can be done with the cards that are chosen. */
export function ChosenActs({ past, chosen }: Props) {
  const said = useWords().past.chosen
  const say = useToast()
  const group = useRef<HTMLDivElement>(null)
  const { cards } = useStore(chosen)
  const putBack = usePutBack(past, cards)
  if (cards.length === 0) return null
  // The drawing hears this as it hears Ctrl C.
  const copy = () => void (document.execCommand('copy') || say({ says: said.notCopied }))
  return (
    <div ref={group} tabIndex={-1} className={styles['acts']} role="group" aria-label={said.name}>
      <span className={styles['quiet']}>{said.of(cards.length)}</span>
      <Button size="s" icon={Copy} onClick={copy}>
        {said.copy}
      </Button>
      {putBack && (
        <Button
          size="s"
          variant="primary"
          icon={Undo2}
          onClick={() => {
            putBack()
            // The button goes, and would take the keyboard along.
            group.current?.focus()
          }}
        >
          {said.putBack}
        </Button>
      )}
    </div>
  )
}
