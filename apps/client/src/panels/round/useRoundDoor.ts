import { useSearchParams } from 'wouter'

/** Whether the workshop stands open beside the board. It lives in the address, so that it can be sent on. */
export function useRoundDoor(): { open: boolean; show: () => void; close: () => void } {
  const [search, setSearch] = useSearchParams()
  const turn = (open: boolean) => () =>
    setSearch((now) => {
      const next = new URLSearchParams(now)
      if (open) next.set('workshop', 'open')
      else next.delete('workshop')
      return next
    })
  return { open: search.has('workshop'), show: turn(true), close: turn(false) }
}
