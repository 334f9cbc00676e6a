import { FaultAlert } from '../../../panels/FaultAlert.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'

/** In place of an answer that has not come: it is on its way, or why it does not come. */
export function Refused({ error }: { error: unknown }) {
  return error ? <FaultAlert of={error} /> : <Skeleton height="6rem" />
}
