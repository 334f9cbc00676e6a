import type { Doc } from 'yjs'
import { rootOf } from '@parley/model/board/doc.ts'

/** The cards that are gone from a board after something was done to it. */
export function removedBy(doc: Doc, act: () => void): string[] {
  const cards = rootOf(doc, 'cards')
  const gone: string[] = []
  const look = ({ keysChanged }: { keysChanged: Set<unknown> }) => {
    for (const id of keysChanged) if (typeof id === 'string' && !cards.has(id)) gone.push(id)
  }
  cards.observe(look)
  try {
    act()
  } finally {
    cards.unobserve(look)
  }
  return gone
}
