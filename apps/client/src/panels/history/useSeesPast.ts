import { useStore } from 'zustand'
import { can } from '@parley/model/access.ts'
import { useSession } from '../../session/useBoard.tsx'

/** May I see what the board was before? */
export const useSeesPast = (): boolean => useStore(useSession().me, ({ role }) => can(role, 'seePast'))
