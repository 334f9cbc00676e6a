import { faultOf } from '../../../session/api.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { useWords } from '../../../words/words.ts'

/** In place of an answer that has not come: it is on its way, or why it does not come. */
export function Refused({ error }: { error: unknown }) {
  const { ui } = useWords()
  if (!error) return <Skeleton height="6rem" />
  return <Alert severity="error">{faultOf(error, ui.unreachable.title).says}</Alert>
}
