import { useDeferredValue } from 'react'

/**
 * Of a long list the first few at once and the rest right after, drawn in pieces: a view stands as soon as what one
 * sees of it, and no key waits for what is further down.
 */
export const useScreenful = <T>(all: readonly T[], few: number): readonly T[] =>
  useDeferredValue(all, all.length > few ? all.slice(0, few) : all)
