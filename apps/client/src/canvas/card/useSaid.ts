import { startTransition, useEffect, useState } from 'react'
import { react, type Editor } from 'tldraw'
import type { Card } from '@parley/model/cards/index.ts'
import { saidBy } from '../scene.ts'
import type { CardShape } from './record.ts'

/**
 * What a card says, followed without haste: to paint one card anew React passes all that lie on the board, which at a
 * thousand takes longer than a letter may wait. Whoever writes on the card sees her own field meanwhile.
 */
export function useSaid(editor: Editor, shape: CardShape): Card | null {
  const [card, setCard] = useState(() => saidBy(editor, shape))
  useEffect(
    () =>
      react('said', () => {
        const now = saidBy(editor, shape)
        startTransition(() => setCard(now))
      }),
    [editor, shape],
  )
  return card
}
