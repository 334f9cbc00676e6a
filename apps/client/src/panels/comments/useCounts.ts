import { useQuery } from '@tanstack/react-query'
import { api, type Answers } from '../../session/api.ts'
import { useSession } from '../../session/useBoard.tsx'

type Counts = Answers['comments']['count']

/** How much is said on the open board, or a part of it: paints again only when that part is another. */
export function useCounts<T>(select: (counts: Counts) => T): T | undefined {
  const { board } = useSession()
  return useQuery({ ...api.comments.count.queryOptions({ board }), select }).data
}

export const unreadOf = ({ unread }: Counts): number => unread
