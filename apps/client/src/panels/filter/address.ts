import { filterFrom, filterKeys, type Filter, type FilterKey } from '@parley/model/filter/filter.ts'

/** What an address asks for, by the keys that it names; a key stands as often as it has values. */
export const filterIn = (search: string): Filter => {
  const asked = new URLSearchParams(search)
  return filterFrom((key) => asked.getAll(key))
}

/** The address with other values for one key; what else it asks for stays. */
export function withValues(search: string, key: FilterKey, values: readonly string[]): string {
  const next = new URLSearchParams(search)
  next.delete(key)
  for (const value of values) next.append(key, value)
  return `?${next}`
}

/** The address with the whole of a filter: what was asked for and is not there goes. */
export const withFilter = (search: string, filter: Filter): string =>
  filterKeys.reduce((address, key) => withValues(address, key, filter[key]), search)

/** The address without its filter. */
export function unfiltered(search: string): string {
  const next = new URLSearchParams(search)
  for (const key of filterKeys) next.delete(key)
  return `?${next}`
}
