import { useSearchParams } from 'wouter'

const all = 'all'

/**
 * Whose history is asked for: a card's, or the whole board's. It lives in the address, so that it can be sent on and
 * is there on a phone, where no panel stands beside the board.
 */
export function useHistoryDoor(): {
  asked: boolean
  card: string | undefined
  show: (card?: string) => void
  close: () => void
} {
  const [search, setSearch] = useSearchParams()
  const asked = search.get('history')
  return {
    asked: asked !== null,
    card: asked === null || asked === all ? undefined : asked,
    show: (card) =>
      setSearch((now) => {
        const next = new URLSearchParams(now)
        next.set('history', card ?? all)
        next.set('view', 'canvas')
        return next
      }),
    close: () =>
      setSearch((now) => {
        const next = new URLSearchParams(now)
        next.delete('history')
        return next
      }),
  }
}
