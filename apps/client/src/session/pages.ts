import { useInfiniteQuery } from '@tanstack/react-query'

/**
 * A long list, read a page at a time, each of which says where the next begins: null after the last. `path` is the
 * name of its call, so that news of its noun reaches it; `about` is what else it depends on.
 */
export function usePages<Page extends { next: string | number | null }>(
  path: readonly string[],
  about: object,
  ask: (before: string | undefined) => Promise<Page>,
) {
  return useInfiniteQuery({
    queryKey: [path, { about, pages: true }],
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: beginning,
    getNextPageParam: ({ next }) => (next === null ? undefined : String(next)),
  })
}
const beginning: string | undefined = undefined
