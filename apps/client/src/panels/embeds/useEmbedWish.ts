import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearch } from 'wouter'
import { api, queries } from '../../session/api.ts'
import { useBoard } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import { useHere } from '../acts/Acting.tsx'
import { withFilter } from '../filter/address.ts'
import { useFilter } from '../filter/useFilter.ts'
import { searchOfView } from '../saved-views/search-of-view.ts'
import { useViewName } from '../saved-views/useViewName.ts'
import { endOf, inDays } from '../share/ending.ts'

/** What the link is to show, what it is called and until when it lasts; then the link. */
export function useEmbedWish() {
  const words = useWords()
  const said = words.embed.make
  const { session, view } = useHere()
  const { filter } = useFilter()
  // A link lets nothing through that it asks for in vain; here that is passed over.
  const search = withFilter(searchOfView(view, useSearch()), filter).slice(1)
  const viewName = useViewName(view)
  const title = useBoard(({ plan }) => plan.title.trim())
  const [what, setWhat] = useState<'view' | 'whole'>('view')
  const [typed, setName] = useState<string>()
  const [ends, setEnds] = useState('')
  const create = useMutation({
    ...api.embeds.create.mutationOptions(),
    onSuccess: () => queries.invalidateQueries({ queryKey: api.embeds.pathKey() }),
  })
  const name = typed ?? (what === 'whole' ? (title || said.whole).slice(0, 200) : viewName)
  const missing = name.trim() ? undefined : said.missing
  const past = ends !== '' && ends < inDays(0) ? words.share.endsPast : undefined
  const submit = () =>
    missing ??
    past ??
    create.mutate({
      board: session.board,
      name: name.trim(),
      search: what === 'view' ? search : '',
      ...(ends && { expiresAt: endOf(ends) }),
    })
  return { what, setWhat, name, setName, ends, setEnds, missing, past, create, submit }
}
