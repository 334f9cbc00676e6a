import { useEffect } from 'react'
import { useSearchParams } from 'wouter'
import type { BoardViewName } from '../board-views.ts'

const asked = 'print'

/** Leads to a view, which is printed as soon as it stands there. It takes the place of the dialog that asked. */
export function usePrinting(): (view: BoardViewName) => void {
  const [, setSearch] = useSearchParams()
  return (view) =>
    setSearch((now) => {
      const next = new URLSearchParams(now)
      next.delete('export')
      next.set('view', view)
      next.set(asked, '')
      return next
    })
}

/** For a view that can be printed: prints it once where the address asks for it. */
export function usePrinted(ready: boolean): void {
  const [search, setSearch] = useSearchParams()
  const wanted = ready && search.has(asked)
  useEffect(() => {
    if (!wanted) return
    setSearch(
      (now) => {
        const next = new URLSearchParams(now)
        next.delete(asked)
        return next
      },
      { replace: true },
    )
    void document.fonts.ready.then(() => window.print())
  }, [wanted, setSearch])
}
