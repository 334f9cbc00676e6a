import { createContext, use } from 'react'
import { useLocation, useSearch } from 'wouter'
import { noFilter, type Filter, type FilterKey } from '@parley/model/filter/filter.ts'
import { unfiltered, withValues } from './address.ts'

export type Passing = (card: { id: string }) => boolean
export type FilteredState = {
  /** What the address asks for, of what this board knows. */
  filter: Filter
  on: boolean
  /** How many cards pass, and how many there are. */
  shown: number
  total: number
}

export const everyCard: Passing = () => true
export const Passes = createContext<Passing>(everyCard)
export const Counts = createContext<Passing>(everyCard)
export const Filtered = createContext<FilteredState>({ filter: noFilter, on: false, shown: 0, total: 0 })

/** Whether a card is to be shown. Every view draws through it; the same function until other cards pass. */
export const usePasses = (): Passing => use(Passes)

/** Whether a card counts in a sum: what somebody has open is in sight, and counted only where it passes by itself. */
export const useCounted = (): Passing => use(Counts)

/** What the address asks to see of the plan, and how to ask for something else. */
export function useFilter() {
  const state = use(Filtered)
  const search = useSearch()
  const [, go] = useLocation()
  return {
    ...state,
    choose: (key: FilterKey, values: readonly string[]) => go(withValues(search, key, values)),
    showAll: () => go(unfiltered(search)),
  }
}
