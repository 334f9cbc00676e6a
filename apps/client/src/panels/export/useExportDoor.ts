import { useSearchParams } from 'wouter'
import type { FormatName } from './format.ts'

/** Whether something is being exported, and as what. It lives in the address, so that any view can lead there. */
export function useExportDoor(): {
  asked: string | undefined
  show: (format: FormatName) => void
  close: () => void
} {
  const [search, setSearch] = useSearchParams()
  const put = (format: string | undefined) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now)
        if (format === undefined) next.delete('export')
        else next.set('export', format)
        return next
      },
      { replace: true },
    )
  return { asked: search.get('export') ?? undefined, show: put, close: () => put(undefined) }
}
