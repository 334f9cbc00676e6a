import { useQuery } from '@tanstack/react-query'
import { api, type Answers } from '../../session/api.ts'

export type Invitation = Answers['invitations']['list'][number]

/** The links that lead to this board. */
export const useInvitations = (board: string) => useQuery(api.invitations.list.queryOptions({ board }))

/** The links that lead to the workspace and are still to be used, for who may see them. */
export const usePendingInvitations = (enabled: boolean) =>
  useQuery({ ...api.invitations.list.queryOptions({}), enabled, select: pending })

/** Ending a link to a board puts out whoever came by it; one to the workspace has done its work once it is used. */
const pending = (links: readonly Invitation[]) => links.filter(({ end }) => end !== 'usedUp')
