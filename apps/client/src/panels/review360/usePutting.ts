import { useBoard, useEdit, useSession } from '../../session/useBoard.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { goTo } from '../go-to.ts'
import { isOnBoard, putOnBoard, type Said } from './on-board.ts'
import { shortText, type Review } from './the-review.ts'
import { useReviewDoor } from './useReviewDoor.ts'

/** Writing a signed review on the board, as one step of mine. */
export function usePutting() {
  const session = useSession()
  const edit = useEdit()
  const toast = useToast()
  const door = useReviewDoor()
  const words = useWords().review360.onBoard
  const { day } = useFormats()
  const saidOf = (review: Review): Said => {
    const { company, customer } = review.sides
    const name = (id: string | undefined) => (id === undefined ? '' : (review.people[id] ?? ''))
    const last = [company.signed?.at ?? '', customer.signed?.at ?? ''].toSorted().at(-1) ?? ''
    const [ours, theirs] = [name(company.signed?.by), name(customer.signed?.by)]
    const text = shortText(review.text ?? '')
    return { change: words.change, signatures: words.signatures(ours, theirs, last && day(last), text) }
  }
  return {
    saidOf,
    put: (review: Review): void => {
      edit.together((pen) => putOnBoard(pen, session.reader.board, review, saidOf(review)))
      // A toast over the review would take the Escape that is meant for it; and there is a card to look at now.
      door.close()
      goTo(session, [review.card])
      toast({ says: words.done })
    },
  }
}

/** Does the board say all that was signed? */
export function useIsOnBoard(review: Review): boolean {
  const { saidOf } = usePutting()
  return useBoard((board) => review.stage === 'signed' && isOnBoard(board, review, saidOf(review)))
}
