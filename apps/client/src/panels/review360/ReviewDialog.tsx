import { useQuery } from '@tanstack/react-query'
import { Scale } from 'lucide-react'
import { useState } from 'react'
import { FaultAlert } from '../FaultAlert.tsx'
import { api } from '../../session/api.ts'
import { useMayDo } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { Dialog, DialogCancel } from '../../ui/Dialog.tsx'
import { useWords } from '../../words/words.ts'
import { BeginReview, useBeginning } from './BeginReview.tsx'
import { ReviewActs } from './ReviewActs.tsx'
import { ReviewList } from './ReviewList.tsx'
import { TheReview } from './TheReview.tsx'
import type { ReviewPlace } from './useReviewDoor.ts'

interface Props {
  at: ReviewPlace
  onShow: (place: ReviewPlace) => void
  onClose: () => void
}

/** The 360° reviews of this board, over it. */
export function ReviewDialog({ at, onShow, onClose }: Props) {
  const words = useWords().review360
  const showOne = (id: string) => onShow({ is: 'one', id })
  const showAll = () => onShow({ is: 'list' })
  if (at.is === 'begin') return <Begin card={at.card} onShow={showOne} onClose={onClose} />
  if (at.is === 'one') return <One key={at.id} id={at.id} onAll={showAll} onClose={onClose} />
  return (
    <Dialog
      title={words.title}
      says={words.says}
      width="l"
      actions={
        <>
          <DialogCancel>{words.close}</DialogCancel>
          <BeginButton onBegin={() => onShow({ is: 'begin', card: undefined })} />
        </>
      }
      onClose={onClose}
    >
      <ReviewList onShow={showOne} />
    </Dialog>
  )
}

function BeginButton({ onBegin }: { onBegin: () => void }) {
  const said = useWords().review360.begin
  const mayAsk = useMayDo('ask')
  return (
    mayAsk && (
      <Button variant="primary" icon={Scale} onClick={onBegin}>
        {said.act}
      </Button>
    )
  )
}

interface BeginProps {
  card: string | undefined
  onShow: (review: string) => void
  onClose: () => void
}

function Begin({ card, onShow, onClose }: BeginProps) {
  const words = useWords().review360
  const beginning = useBeginning(card, onShow)
  return (
    <ActDialog
      title={words.begin.act}
      says={words.says}
      width="l"
      act={words.begin.act}
      busy={beginning.busy}
      onAct={beginning.begin}
      onClose={onClose}
    >
      <BeginReview beginning={beginning} />
    </ActDialog>
  )
}

function One({ id, onAll, onClose }: { id: string; onAll: () => void; onClose: () => void }) {
  const words = useWords()
  const said = words.review360
  const review = useQuery(api.reviews.get.queryOptions({ review: id }))
  const [fault, setFault] = useState<{ is: unknown; of: unknown }>()
  return (
    <Dialog
      title={<span dir="auto">{review.data?.name ?? said.title}</span>}
      width="l"
      note={
        <Button size="s" variant="bare" onClick={onAll}>
          {said.all}
        </Button>
      }
      actions={
        <>
          <DialogCancel>{said.close}</DialogCancel>
          {review.data && (
            <ReviewActs
              review={review.data}
              onFault={(is) => setFault({ is, of: review.data?.text })}
              onCalledOff={onAll}
            />
          )}
        </>
      }
      onClose={onClose}
    >
      <FaultAlert of={review.error} />
      {/* What was refused of a text says nothing of another one. */}
      {review.data && (
        <TheReview review={review.data} fault={fault?.of === review.data.text ? fault.is : undefined} />
      )}
    </Dialog>
  )
}
