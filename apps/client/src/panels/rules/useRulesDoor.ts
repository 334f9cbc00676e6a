import { useSearchParams } from 'wouter'

const all = 'all'

/** Which rules are being read: all of them, one by its code, or none. It lives in the address, so that it can be sent on. */
export function useRulesDoor(): {
  open: boolean
  code: string | undefined
  show: (code?: string) => void
  close: () => void
} {
  const [search, setSearch] = useSearchParams()
  const asked = search.get('rules')
  const put = (value: string | undefined) =>
    setSearch((now) => {
      const next = new URLSearchParams(now)
      if (value === undefined) next.delete('rules')
      else next.set('rules', value)
      return next
    })
  return {
    open: asked !== null,
    code: asked === null || asked === all ? undefined : asked,
    show: (code) => put(code ?? all),
    close: () => put(undefined),
  }
}
