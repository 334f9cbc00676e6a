import { useEffect } from 'react'
import { useRestore } from '../../panels/snapshots/useRestore.ts'
import { faultOf } from '../../session/api.ts'
import { useMayWrite } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import type { Moment } from './usePoint.ts'

/** Makes the whole board what it was at this moment. */
export function RestoreButton({ moment, onDone }: { moment: Moment; onDone: () => void }) {
  const words = useWords()
  const formats = useFormats()
  const say = useToast()
  const mayWrite = useMayWrite()
  const restore = useRestore(onDone)
  const { point, name, at } = moment
  const fault = restore.error && faultOf(restore.error).says
  useEffect(() => {
    if (fault) say({ says: fault })
  }, [fault, say])
  if (!mayWrite) return null
  const called = name ?? words.history.moment(formats.day(at), formats.clock(at))
  const goal = 'snapshot' in point ? { id: point.snapshot } : point
  return (
    <Button size="s" busy={restore.isPending} onClick={() => restore.mutate({ ...goal, name: called })}>
      {words.past.restore}
    </Button>
  )
}
