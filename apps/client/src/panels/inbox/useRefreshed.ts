import { queries } from '../../session/api.ts'

/** After something was changed here; other pages hear of it by themselves. */
export function useRefreshed(): () => Promise<void> {
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey: [path] }) => Array.isArray(path) && path[0] === 'notifications',
    })
}
