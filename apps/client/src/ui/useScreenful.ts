import { useBelow } from './useBelow.ts'

/**
 * Of a long list the first few at once and the rest right after, drawn in pieces: a view stands as soon as what one
 * sees of it. From then on each change is drawn as it comes: whoever adds a line writes in it at once.
 */
export function useScreenful<T>(all: readonly T[], few: number): readonly T[] {
  const below = useBelow()
  return below || all.length <= few ? all : all.slice(0, few)
}
