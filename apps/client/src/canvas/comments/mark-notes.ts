import { QueryObserver } from '@tanstack/react-query'
import { api, queries } from '../../session/api.ts'
import type { Scene } from '../scene.ts'
import { shapeOfCard } from '../shape-ids.ts'

/** At which cards colleagues have noted something, kept up. For a guest there is nothing to ask. */
export function markNotes({ session, notes }: Scene): () => void {
  const { who } = session.me.getState()
  if (!who || who.guest) return () => {}
  const asked = new QueryObserver(queries, api.notes.list.queryOptions({ board: session.board }))
  return asked.subscribe(({ data }) => {
    if (data) notes.setAll(new Map(data.notes.map(({ card }) => [shapeOfCard(card), true])))
  })
}
