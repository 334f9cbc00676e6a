import { useIsMutating, useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, queries } from '../../session/api.ts'
import { useMayDo, useMayWrite } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { inTurn } from './in-turn.ts'
import { otherSide, type Review } from './the-review.ts'
import { useIsOnBoard, usePutting } from './usePutting.ts'
import styles from './review360.module.css'

interface Props {
  review: Review
  onFault: (fault: unknown) => void
  onCalledOff: () => void
}

/** What can be done with a review where it stands; the one step that leads on comes last. */
export function ReviewActs({ review, onFault, onCalledOff }: Props) {
  const words = useWords().review360
  const ours = review.sides[review.side]
  const theirs = review.sides[otherSide[review.side]]
  const told = { onError: onFault, onSuccess: () => onFault(undefined), scope: inTurn(review.id) }
  const finish = useMutation({ ...api.reviews.finish.mutationOptions(), ...told })
  const resume = useMutation({ ...api.reviews.resume.mutationOptions(), ...told })
  const which = { review: review.id }
  return (
    <>
      {!ours.signed && !theirs.signed && <CallOff review={review} onFault={onFault} onDone={onCalledOff} />}
      {review.stage === 'writing' && !ours.written && (
        <Button variant="primary" busy={finish.isPending} onClick={() => finish.mutate(which)}>
          {words.writing.finish}
        </Button>
      )}
      {review.stage === 'writing' && ours.written && (
        <Button busy={resume.isPending} onClick={() => resume.mutate(which)}>
          {words.writing.resume}
        </Button>
      )}
      {review.stage === 'agreeing' && !ours.signed && <Sign review={review} onFault={onFault} />}
      {review.stage === 'signed' && <Put review={review} />}
    </>
  )
}

function Sign({ review, onFault }: Pick<Props, 'review' | 'onFault'>) {
  const words = useWords().review360
  const mayWrite = useMayWrite()
  const { put } = usePutting()
  // The text is another one until what was written last has come back.
  const writing = useIsMutating({ mutationKey: api.reviews.change.mutationKey() }) > 0
  const sign = useMutation({
    ...api.reviews.sign.mutationOptions(),
    scope: inTurn(review.id),
    onError: onFault,
    onSuccess: async ({ stage }) => {
      onFault(undefined)
      const asked = api.reviews.get.queryOptions({ review: review.id }, { staleTime: 0 })
      const signed = await queries.fetchQuery(asked)
      if (stage === 'signed' && mayWrite) put(signed)
    },
  })
  return (
    <Button
      variant="primary"
      busy={sign.isPending || writing}
      onClick={() => sign.mutate({ review: review.id, text: review.text ?? '' })}
    >
      {words.signing.sign}
    </Button>
  )
}

function Put({ review }: { review: Review }) {
  const words = useWords().review360.onBoard
  const mayWrite = useMayWrite()
  const there = useIsOnBoard(review)
  const { put } = usePutting()
  if (there) return null
  if (!mayWrite) return <p className={styles['quiet']}>{words.byWhomMayEdit}</p>
  return (
    <Button variant="primary" onClick={() => put(review)}>
      {words.put}
    </Button>
  )
}

function CallOff({ review, onFault, onDone }: Pick<Props, 'review' | 'onFault'> & { onDone: () => void }) {
  const words = useWords().review360.callOff
  const mayAsk = useMayDo('ask')
  const [asked, setAsked] = useState(false)
  const callOff = useMutation({
    ...api.reviews.callOff.mutationOptions(),
    scope: inTurn(review.id),
    onError: onFault,
    onSuccess: onDone,
  })
  if (!mayAsk) return null
  if (!asked)
    return (
      <Button variant="bare" onClick={() => setAsked(true)}>
        {words.act}
      </Button>
    )
  return (
    <div className={styles['sure']} role="group" aria-label={words.act}>
      <p>{words.sure}</p>
      <Button size="s" autoFocus onClick={() => setAsked(false)}>
        {words.no}
      </Button>
      <Button
        size="s"
        variant="danger"
        busy={callOff.isPending}
        onClick={() => callOff.mutate({ review: review.id })}
      >
        {words.yes}
      </Button>
    </div>
  )
}
