import type { DragEvent } from 'react'
import { useStore } from 'zustand'
import { cardKinds, type CardKindName } from '@parley/model/cards/index.ts'
import { deskOf, kindDragType } from '../../canvas/desk.ts'
import { useSession } from '../../session/useBoard.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { KindMark } from '../KindMark.tsx'
import styles from './palette.module.css'

/** A kind of card, to be taken up, put down or dragged; named, or by its mark alone. */
export function KindButton({ kind, named }: { kind: CardKindName; named: boolean }) {
  const desk = deskOf(useSession())
  const armed = useStore(desk.state, ({ tool, kind: held }) => tool === 'card' && held === kind)
  const { word, explains } = cardKinds[kind]
  const lift = (event: DragEvent<HTMLButtonElement>) => {
    event.dataTransfer.setData(kindDragType, kind)
    event.dataTransfer.effectAllowed = 'copy'
  }
  return (
    <>
      <Tooltip says={named ? explains : `${word}. ${explains}`} side="right">
        <button
          type="button"
          className={styles['kind']}
          aria-pressed={armed}
          aria-label={word}
          aria-describedby={`palette-says-${kind}`}
          draggable
          onDragStart={lift}
          // A press of a key says where nothing: the middle of the view. A press of the pointer takes the kind up.
          onClick={(event) =>
            event.detail === 0
              ? desk.placeCard(kind)
              : desk.armTool(armed ? 'select' : 'card', armed ? undefined : kind)
          }
        >
          <KindMark of={{ kind, strand: kind === 'team' ? 'human' : undefined }} />
          {named && <span>{word}</span>}
        </button>
      </Tooltip>
      <span id={`palette-says-${kind}`} hidden>
        {explains}
      </span>
    </>
  )
}
