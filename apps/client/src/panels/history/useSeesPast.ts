import { useMayDo } from '../../session/useBoard.tsx'

/** May I see what the board was before? */
export const useSeesPast = (): boolean => useMayDo('seePast')
