import { useWords } from '../../words/words.ts'
import { useSayFault } from '../useSayFault.ts'

/** Says why something in the workshop was refused. */
export const useRoundFault = () => useSayFault(useWords().round.failed)
