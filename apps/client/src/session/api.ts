import { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
// Types alone: the page must never carry a line of the server's code.
import type { AppRouter } from '@parley/server/api/router.ts'
import type { LiveRouter as Listening } from '@parley/server/api/live.ts'

export type LiveRouter = Listening
export type Asks = inferRouterInputs<AppRouter>
export type Answers = inferRouterOutputs<AppRouter>

/** What went wrong, as the server put it: a code to switch on, a sentence to show. */
export interface Fault {
  code: string
  says: string
  faults: readonly { path: string; says: string }[]
}

/** No answer at all: the server is down, or the network is. */
export const isUnreachable = (error: unknown): boolean => error instanceof TRPCClientError && !error.data

/** A refusal stays a refusal; silence is asked once more before the page says so. */
const retry = (failures: number, error: unknown): boolean => failures < 1 && isUnreachable(error)

export const queries = new QueryClient({
  defaultOptions: {
    // `always`: the server may be on this very machine, whatever the browser thinks of the network.
    queries: { staleTime: 5_000, retry, retryDelay: 400, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
})

export const client = createTRPCClient<AppRouter>({ links: [httpLink({ url: '/trpc' })] })

/** The server's procedures as options for useQuery and useMutation. */
export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient: queries })

/** What a failed call says to a person. `silence` is the sentence for no answer at all. */
export function faultOf(error: unknown, silence: string): Fault {
  if (error instanceof TRPCClientError) {
    const data: unknown = error.data
    if (isTold(data)) return { ...data.parley, faults: data.parley.faults ?? [] }
    if (isUnreachable(error)) return { code: 'unreachable', says: silence, faults: [] }
  }
  return { code: 'unknown', says: error instanceof Error ? error.message : String(error), faults: [] }
}

interface Told {
  parley: Pick<Fault, 'code' | 'says'> & Partial<Fault>
}

/** Our server says it in `parley`; a proxy in between that fails on its own does not. */
const isTold = (data: unknown): data is Told => typeof data === 'object' && data !== null && 'parley' in data
