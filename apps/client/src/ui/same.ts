type Compare = (one: unknown, other: unknown) => boolean

/** Whether it is one thing, or both are lists or plain objects of the same things. */
export const sameParts: Compare = (one, other) => same(one, other, Object.is)

/** The same all the way down, so that what was worked out anew and came to the same is not drawn anew. */
export const sameThroughout: Compare = (one, other) => same(one, other, sameThroughout)

// Nothing is made to compare by: it is asked after each letter, and for what is thrown away the collector holds up a letter.
function same(one: unknown, other: unknown, parts: Compare): boolean {
  if (Object.is(one, other)) return true
  if (Array.isArray(one))
    return (
      Array.isArray(other) && one.length === other.length && one.every((part, at) => parts(part, other[at]))
    )
  if (!isPlain(one) || !isPlain(other)) return false
  let more = 0
  for (const key in one) {
    if (!Object.hasOwn(other, key) || !parts(one[key], other[key])) return false
    more++
  }
  for (const _ in other) more--
  return more === 0
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
