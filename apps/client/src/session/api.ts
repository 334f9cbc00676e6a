import { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { firstLanguage } from '../words/words.ts'
import type { Live, Questions, Replies, Router } from './server.ts'

export type LiveRouter = Live
export type Asks = Questions
export type Answers = Replies

/** What went wrong: the server's code to switch on, a sentence in the reader's language to show. */
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

/** The server, too, makes sentences: of rules and of what changed. */
const headers = () => ({ 'accept-language': firstLanguage().formats.locale })

export const client = createTRPCClient<Router>({ links: [httpLink({ url: '/trpc', headers })] })

/** The server's procedures as options for useQuery and useMutation. */
export const api = createTRPCOptionsProxy<Router>({ client, queryClient: queries })

/** What a failed call says to a person. `silence` is the sentence for no answer at all. */
export function faultOf(error: unknown, silence = firstLanguage().words.ui.unreachable.title): Fault {
  if (error instanceof TRPCClientError) {
    const data: unknown = error.data
    if (isTold(data)) {
      const { code, says, faults = [] } = data.parley
      return { code, says: firstLanguage().words.faults.said(code, says), faults }
    }
    if (isUnreachable(error)) return { code: 'unreachable', says: silence, faults: [] }
  }
  const message = error instanceof Error ? error.message : String(error)
  return { code: 'unknown', says: firstLanguage().words.faults.strange(message), faults: [] }
}

interface Told {
  parley: Pick<Fault, 'code' | 'says'> & Partial<Fault>
}

/** Our server says it in `parley`; a proxy in between that fails on its own does not. */
const isTold = (data: unknown): data is Told => typeof data === 'object' && data !== null && 'parley' in data
