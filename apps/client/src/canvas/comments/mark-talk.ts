import { QueryObserver } from '@tanstack/react-query'
import { api, queries, type Answers } from '../../session/api.ts'
import type { Scene, Talked } from '../scene.ts'
import { shapeOfCard, shapeOfLink } from '../shape-ids.ts'

type Counts = Answers['comments']['count']

const isSame = (a: Talked, b: Talked): boolean => a.open === b.open && a.unread === b.unread

/** How much is said about each shape, kept up: only shapes about which that changed are painted anew. */
export function markTalk({ session, talk }: Scene): () => void {
  const counts = new QueryObserver(queries, api.comments.count.queryOptions({ board: session.board }))
  const mark = ({ data }: { data: Counts | undefined }) => {
    if (!data) return
    const cards = Object.entries(data.byCard).map(([id, here]) => [shapeOfCard(id), here] as const)
    const links = Object.entries(data.byLink).map(([id, here]) => [shapeOfLink(id), here] as const)
    talk.setAll(new Map<string, Talked>([...cards, ...links]), isSame)
  }
  mark(counts.getCurrentResult())
  return counts.subscribe(mark)
}
