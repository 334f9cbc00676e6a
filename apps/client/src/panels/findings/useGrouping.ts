import { useSearchParams } from 'wouter'
import { useKept } from '../useKept.ts'
import { groupings, type Grouping } from './group-findings.ts'

export type Wanted = {
  by: Grouping
  /** The one group to show; undefined for all. */
  only: string | undefined
}

/** `step`, or `step.3` for one group of it. */
export function wantedIn(asked: string): Wanted | undefined {
  const [, name, only] = /^([^.]*)(?:\.(.*))?$/su.exec(asked) ?? []
  const by = groupings.find((one) => one === name)
  return by && { by, only }
}

/** How findings are grouped: as the address says, else as it was last chosen on this device. */
export function useGrouping(): [Wanted, (next: Wanted) => void] {
  const [search, setSearch] = useSearchParams()
  const [kept, keep] = useKept<string>('findings.by', 'severity')
  const wanted = wantedIn(search.get('findings') ?? '') ??
    wantedIn(kept) ?? { by: 'severity', only: undefined }
  const choose = ({ by, only }: Wanted) => {
    keep(by)
    setSearch(
      (now) => {
        const next = new URLSearchParams(now)
        next.set('findings', only === undefined ? by : `${by}.${only}`)
        return next
      },
      { replace: true },
    )
  }
  return [wanted, choose]
}
