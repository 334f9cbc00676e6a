/**
 * A claim as one would say it. Planners write keys in their own words, which stay; what was written the way programs
 * do, `pricePerKg` or `price.from`, is told as “price per kg” and “price · from”.
 */
export function claimName(key: string): string {
  const said = key.trim()
  if (/\s/.test(said)) return said
  return said
    .split('.')
    .map((part) =>
      part
        .replaceAll(/[_-]+/g, ' ')
        .replaceAll(/(?<=\p{Ll}|\d)\p{Lu}(?=\p{Ll}|$)/gu, (letter) => ` ${letter.toLowerCase()}`),
    )
    .filter(Boolean)
    .join(' · ')
}
