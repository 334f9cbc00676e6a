import { useQuery } from '@tanstack/react-query'
import { Scale } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { can } from '@parley/model/access.ts'
import { api } from '../../session/api.ts'
import { useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { Notice } from '../notices/Notice.tsx'
import { waitsForUs } from './the-review.ts'
import { useReviewDoor } from './useReviewDoor.ts'

/** To a guest, whose only way to a review it may be: one waits for her side. */
export function ReviewNotice() {
  const words = useWords()
  const said = words.review360.notice
  const { board, me } = useSession()
  const asked = useStore(me, ({ role, who }) => can(role, 'review') && who?.guest === true)
  const [read, setRead] = useState<string>()
  const door = useReviewDoor()
  const list = useQuery({ ...api.reviews.list.queryOptions({ board }), enabled: asked })
  const waiting = list.data?.reviews.find(waitsForUs)
  if (!waiting || waiting.id === read || door.at) return null
  const actions = (
    <>
      <Button size="s" variant="bare" onClick={() => setRead(waiting.id)}>
        {words.review360.close}
      </Button>
      <Button size="s" variant="primary" onClick={() => door.show({ is: 'one', id: waiting.id })}>
        {said.go}
      </Button>
    </>
  )
  return (
    <Notice icon={Scale} actions={actions}>
      <p>{said.says(waiting.name)}</p>
    </Notice>
  )
}
