import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { FilterOf } from '../../panels/filter/FilterOf.tsx'
import { stillSession } from '../../session/still.ts'
import { OpenBoard } from '../../session/useBoard.tsx'
import { EmbedPage } from './EmbedPage.tsx'
import type { Embedded } from './useEmbed.ts'

/** Whatever a part of a view would ask for beside the plan is not asked: there is nobody here who might know. */
const nothingAsked = new QueryClient({ defaultOptions: { queries: { enabled: false } } })

/** The views over a still board. Their addresses live here alone: the page's own is the link. */
export function EmbeddedBoard({ embedded: { file, search, shown } }: { embedded: Embedded }) {
  const [session] = useState(() => stillSession(file))
  const [first] = useState(file)
  const [{ hook, searchHook }] = useState(() => memoryLocation({ path: `/?${search}` }))
  useEffect(() => {
    if (file !== first) session.bring(file)
  }, [session, file, first])
  const ids = useMemo(() => shown && new Set(shown), [shown])
  return (
    <QueryClientProvider client={nothingAsked}>
      <OpenBoard value={session}>
        <Router hook={hook} searchHook={searchHook}>
          <FilterOf shown={ids} total={file.cards.length}>
            <EmbedPage asked={search} shown={ids} />
          </FilterOf>
        </Router>
      </OpenBoard>
    </QueryClientProvider>
  )
}
