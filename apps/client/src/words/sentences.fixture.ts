/** Every sentence there is, by its path; one with arguments as it is written in the source. */
export function sentences(part: unknown, path = ''): [path: string, says: string][] {
  if (typeof part === 'string' || typeof part === 'function') return [[path, String(part)]]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`))
}
