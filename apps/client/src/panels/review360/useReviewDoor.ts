import { useSearchParams } from 'wouter'

const all = 'all'
const begin = 'new'

/** Where a review stands open: the list, a new one (of a card, perhaps), or one by its id. */
export type ReviewPlace =
  | { is: 'list' }
  | { is: 'begin'; card: string | undefined }
  | { is: 'one'; id: string }

/** It lives in the address, so that it can be sent on and gone back in. */
export function useReviewDoor(): {
  at: ReviewPlace | undefined
  show: (place: ReviewPlace) => void
  close: () => void
} {
  const [search, setSearch] = useSearchParams()
  const put = (review: string | undefined, card?: string) =>
    setSearch((now) => {
      const next = new URLSearchParams(now)
      next.delete('review')
      next.delete('reviewed')
      if (review !== undefined) next.set('review', review)
      if (card !== undefined) next.set('reviewed', card)
      return next
    })
  return {
    at: placeIn(search),
    show: (place) => {
      if (place.is === 'begin') put(begin, place.card)
      else put(place.is === 'list' ? all : place.id)
    },
    close: () => put(undefined),
  }
}

function placeIn(search: URLSearchParams): ReviewPlace | undefined {
  const asked = search.get('review')
  if (asked === null) return undefined
  if (asked === all) return { is: 'list' }
  return asked === begin
    ? { is: 'begin', card: search.get('reviewed') ?? undefined }
    : { is: 'one', id: asked }
}
