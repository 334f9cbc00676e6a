import type { CardKindName } from '@parley/model/cards/index.ts'
import { newId } from '@parley/model/ids.ts'
import { limits } from '@parley/model/wire.ts'
import { useEdit, useSession } from '../../session/useBoard.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'

/** Puts a card down where its step lies on the canvas, and answers its id. */
export function useAdding(): (kind: CardKindName) => string | undefined {
  const session = useSession()
  const edit = useEdit()
  const say = useToast()
  const words = useWords().outline
  return (kind) => {
    const { cards } = session.reader.board
    if (cards.size >= limits.cards) return void say({ says: words.full })
    const id = newId()
    return edit.addCard({ id, kind }) && id
  }
}
