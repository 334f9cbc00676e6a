import { useSearchParams } from 'wouter'

export const modes = ['step', 'strand', 'table'] as const
export type Mode = (typeof modes)[number]

/** How the outline is laid out; the address says it. */
export function useMode(): [Mode, (mode: Mode) => void] {
  const [search, setSearch] = useSearchParams()
  const asked = search.get('by')
  const mode = modes.find((one) => one === asked) ?? 'step'
  const choose = (next: Mode) =>
    setSearch((now) => {
      const wanted = new URLSearchParams(now)
      if (next === 'step') wanted.delete('by')
      else wanted.set('by', next)
      return wanted
    })
  return [mode, choose]
}
