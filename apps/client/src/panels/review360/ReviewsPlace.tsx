import { useMayDo } from '../../session/useBoard.tsx'
import { MissingDialog } from '../../ui/Missing.tsx'
import { onDemand } from '../../ui/onDemand.tsx'
import { useReviewDoor } from './useReviewDoor.ts'

const ReviewDialog = onDemand(async () => (await import('./ReviewDialog.tsx')).ReviewDialog, MissingDialog)

/** 360° reviews, over the board, where the address asks for them and for whom they are. */
export function ReviewsPlace() {
  const { at, show, close } = useReviewDoor()
  const mayReview = useMayDo('review')
  return at && mayReview ? <ReviewDialog at={at} onShow={show} onClose={close} /> : null
}
