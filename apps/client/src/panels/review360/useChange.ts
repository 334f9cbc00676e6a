import { useMutation } from '@tanstack/react-query'
import { api } from '../../session/api.ts'
import { inTurn } from './in-turn.ts'
import type { Change, Review } from './the-review.ts'
import { useSavedWords } from './useSavedWords.ts'

export type Said = Pick<Change, 'side' | 'text' | 'who' | 'until' | 'card' | 'label'>

const nothing: Said = { side: 'company', text: '', who: '', until: null, card: null, label: null }

const saidIn = ({ side, text, who, until, card, label }: Change): Said => ({
  side,
  text,
  who,
  until,
  card,
  label,
})

/** One change, kept as it is written. */
export function useChange(review: Review, id: string) {
  const found = review.changes.find((one) => one.id === id)
  const change = useMutation({ ...api.reviews.change.mutationOptions(), scope: inTurn(review.id) })
  return useSavedWords<Said>({
    stands: { value: found ? saidIn(found) : nothing, version: found?.version ?? 0 },
    isNothing: ({ text }) => text.trim() === '',
    send: async (next, was) => {
      const { version, clash } = await change.mutateAsync({ review: review.id, change: id, ...next, was })
      return { version, clash: clash && { value: saidIn(clash), version: clash.version, by: clash.by } }
    },
  })
}
