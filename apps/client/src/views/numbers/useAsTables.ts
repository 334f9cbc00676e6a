import { useSearchParams } from 'wouter'

/** Whether what is drawn stands there as tables; the address says it. */
export function useAsTables() {
  const [search, setSearch] = useSearchParams()
  const asTables = search.has('tables')
  const toggle = () => {
    const next = new URLSearchParams(search)
    if (asTables) next.delete('tables')
    else next.set('tables', '')
    setSearch(next, { replace: true })
  }
  return { asTables, toggle }
}
