import { faultOf } from '../../session/api.ts'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'

/** Says why something in the workshop was refused. */
export function useRoundFault(): (fault: unknown) => void {
  const say = useToast()
  const { failed } = useWords().round
  return (fault) => say({ says: faultOf(fault, failed).says })
}
