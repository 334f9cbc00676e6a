import { useQuery } from '@tanstack/react-query'
import { readPlanFile, type PlanFile } from '@parley/model/board/plan-file.ts'
import { client, faultOf, queries } from '../../session/api.ts'

/** How often a page that is in sight asks whether there is anything newer; an answer of a few bytes mostly. */
const everyMs = 5_000
// The token is no part of it: keys are shown in tools and kept longer than the page.
const key = ['embed']

/** What a link shows: the view's query, the plan, and the cards that pass; null where all do. */
export type Embedded = { seq: number; search: string; file: PlanFile; shown: readonly string[] | null }

/** The link shows nothing any more; a server that is away, or has too many looking at once, is asked again. */
export const isGone = (error: unknown): boolean => error !== null && faultOf(error, '').code === 'embedGone'

/** What the link shows, kept up while the page is in sight; and why it shows nothing. */
export function useEmbed(token: string) {
  return useQuery({
    queryKey: key,
    queryFn: () => ask(token, queries.getQueryData<Embedded>(key)),
    refetchInterval: ({ state }) => (isGone(state.error) ? false : everyMs),
    refetchOnWindowFocus: true,
    staleTime: 0,
    gcTime: 0,
  })
}

async function ask(token: string, last: Embedded | undefined): Promise<Embedded> {
  const { plan, search, seq, shown } = await client.embeds.get.query({
    token,
    ...(last && { have: last.seq }),
  })
  if (plan === null) {
    if (!last) throw new Error('The server sent no plan.')
    return last
  }
  const read = readPlanFile(plan)
  if (!read.ok) throw new Error(read.faults.map(({ path, says }) => `${path} ${says}`).join('; '))
  return { seq, search, file: read.file, shown }
}
