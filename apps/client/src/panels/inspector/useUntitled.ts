import { useState } from 'react'
import type { Card } from '@parley/model/cards/index.ts'

/**
 * A card as it was first seen, as long as no more than its title changed: what does not show the title is not drawn
 * anew at each of its letters.
 */
export function useUntitled(card: Card): Card {
  const said = JSON.stringify({ ...card, title: '' })
  const [kept, keep] = useState({ said, card })
  if (kept.said === said) return kept.card
  keep({ said, card })
  return card
}
