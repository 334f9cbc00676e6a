import type { DragEvent } from 'react'
import { isCardKind } from '@parley/model/cards/index.ts'
import type { BoardSession } from '../../session/session.ts'
import { deskOf, kindDragType } from '../desk.ts'

const isKind = (event: DragEvent): boolean => event.dataTransfer.types.includes(kindDragType)

/** Takes a card that is dragged from the palette, before tldraw takes it for a file. */
export const dropKind = (session: BoardSession) => ({
  onDragOverCapture(event: DragEvent) {
    if (!isKind(event)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
  },
  onDropCapture(event: DragEvent) {
    if (!isKind(event)) return
    event.preventDefault()
    event.stopPropagation()
    const kind = event.dataTransfer.getData(kindDragType)
    if (isCardKind(kind)) deskOf(session).placeCard(kind, event)
  },
})
