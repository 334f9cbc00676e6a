import { useSearchParams } from 'wouter'
import { isCardKind, type CardKindName } from '@parley/model/cards/index.ts'
import { groups, type Group } from './table-rows.ts'

export type TableAsked = {
  kind: CardKindName | undefined
  /** Names of columns, in order; nothing said is the usual ones. */
  columns: readonly string[] | undefined
  sort: { column: string; up: boolean } | undefined
  group: Group | undefined
}

/** How the table is laid out stands in the address, so that it can be sent, kept, and come back to. */
export function useTableAddress(): [TableAsked, (change: Partial<TableAsked>) => void] {
  const [search, setSearch] = useSearchParams()
  const asked = readAsked(search)
  return [
    asked,
    (change) => setSearch((now) => written(now, { ...readAsked(now), ...change }), { replace: true }),
  ]
}

export function readAsked(search: URLSearchParams): TableAsked {
  const [kind, columns, sort, group] = ['kind', 'columns', 'sort', 'group'].map((key) => search.get(key))
  return {
    kind: isCardKind(kind) ? kind : undefined,
    columns: columns ? columns.split(',') : undefined,
    sort: sort ? { column: sort.replace(/^-/u, ''), up: !sort.startsWith('-') } : undefined,
    group: groups.find((one) => one === group),
  }
}

export function written(
  search: URLSearchParams,
  { kind, columns, sort, group }: TableAsked,
): URLSearchParams {
  const next = new URLSearchParams(search)
  const said = {
    kind,
    columns: columns?.join(','),
    sort: sort && `${sort.up ? '' : '-'}${sort.column}`,
    group,
  }
  for (const [key, value] of Object.entries(said))
    if (value) next.set(key, value)
    else next.delete(key)
  return next
}
