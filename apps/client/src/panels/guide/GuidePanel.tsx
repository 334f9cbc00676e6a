import { X } from 'lucide-react'
import { useEffect, useEffectEvent } from 'react'
import { cardKinds } from '@parley/model/cards/index.ts'
import type { Asked } from '../../session/session.ts'
import { useBoard, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { GuideEnd } from './GuideEnd.tsx'
import { GuideNav } from './GuideNav.tsx'
import { GuideStep } from './GuideStep.tsx'
import { guidePlaces, useGuideDoor, type GuidePlace } from './useGuideDoor.ts'
import { hasBegun } from './where-it-stands.ts'
import styles from './GuidePanel.module.css'

interface Props {
  /** Shows the list of everything that is found. */
  onRepairs: () => void
  /** A sheet has a button of its own that closes it. */
  leaves?: boolean
}

/** The six steps beside the board: what one enters is on the board at once, and one may leave at any time. */
export function GuidePanel({ onRepairs, leaves = true }: Props) {
  const words = useWords().board.guide
  const session = useSession()
  const { at = '0', show, close } = useGuideDoor()
  const go = (place: GuidePlace) => {
    session.selected.setState([], true)
    show(place)
  }
  // A repair may ask for a word in a card of another step.
  const follow = useEffectEvent(({ write }: Asked) => {
    const kind = write?.card && session.reader.board.cards.get(write.card)?.kind
    const place = kind && guidePlaces.find((one) => one === String(cardKinds[kind].step))
    if (place && place !== at) show(place)
  })
  useEffect(() => session.asked.subscribe((asked) => follow(asked)), [session])
  return (
    <div className={styles['guide']}>
      <header className={styles['bar']}>
        <GuideNav at={at} onShow={go} />
        {leaves && <IconButton icon={X} size="s" label={words.leave} onClick={close} />}
      </header>
      {at === 'end' ? (
        <GuideEnd onShow={go} onRepairs={onRepairs} />
      ) : (
        <>
          <GuideStep key={at} step={at} />
          <Feet at={at} onShow={go} />
        </>
      )}
    </div>
  )
}

/** Back and on; a step for which nothing stands there is skipped. */
function Feet({ at, onShow }: { at: GuidePlace; onShow: (place: GuidePlace) => void }) {
  const words = useWords().board
  const begun = useBoard((board) => hasBegun(board, at))
  const before = guidePlaces[guidePlaces.indexOf(at) - 1]
  const after = guidePlaces[guidePlaces.indexOf(at) + 1] ?? 'end'
  return (
    <footer className={styles['feet']}>
      {before && <Button onClick={() => onShow(before)}>{words.guide.back}</Button>}
      <Button variant={begun ? 'primary' : 'plain'} className={styles['on']} onClick={() => onShow(after)}>
        {begun
          ? words.guide.next(after === 'end' ? words.guide.end : words.outline.names[after])
          : words.guide.skip}
      </Button>
    </footer>
  )
}
