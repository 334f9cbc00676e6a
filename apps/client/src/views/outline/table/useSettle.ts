import type { Card } from '@parley/model/cards/index.ts'
import { rebase } from '../../../panels/inspector/rebase.ts'
import { useEdit, useSession } from '../../../session/useBoard.tsx'

/** What was written becomes the card's, as one step; letters that others typed in the same text meanwhile stay. */
export function useSettle() {
  const { reader } = useSession()
  const edit = useEdit()
  return ({ id }: Card, name: string, was: unknown, next: unknown) => {
    if (JSON.stringify(was) === JSON.stringify(next)) return
    const now = Object.entries(reader.board.cards.get(id) ?? {}).find(([key]) => key === name)?.[1]
    const isText = name === 'title' || name === 'notes'
    const text = isText ? rebase(textOf(was), textOf(next), textOf(now)) : next
    edit.setField({ card: id }, [name], text)
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
