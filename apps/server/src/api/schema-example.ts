import type { Schema } from './schema-words.ts'

/** Texts of many shapes: the first that a field takes stands in its example. */
const texts = [
  'V1StGXR8Z5jdHi6B',
  'lea@example.org',
  'https://example.org/parley',
  '2026-09-01',
  '2026-09-01T12:00:00Z',
  '👍',
  '0'.repeat(32),
  '0'.repeat(64),
]

const byName: Readonly<Record<string, string>> = {
  email: 'lea@example.org',
  name: 'Spring',
  title: 'Spring',
  text: 'Is this so?',
  note: 'Shorter',
  search: 'view=loop',
}

const shapes: Readonly<Record<string, RegExp>> = {
  email: /^\S+@\S+\.\S+$/,
  uri: /^https:/,
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT/,
}

/** What no schema tells enough of: a question needs a bound on one of two sides. */
const asked = { field: 'age', least: 30 }
const whole: Readonly<Record<string, unknown>> = { predicate: asked, predicates: [asked] }

/** A value that a call takes; of an object, what it must have. */
export function exampleOf(schema: Schema, name = ''): unknown {
  if (Object.hasOwn(whole, name)) return whole[name]
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const [first] = schema.anyOf ?? schema.oneOf ?? []
  if (first) return exampleOf(first, name)
  switch (schema.type) {
    case 'string':
      return textFor(schema, name)
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1)
    case 'boolean':
      return true
    case 'null':
      return null
    case 'array':
      return schema.minItems && schema.items ? [exampleOf(schema.items, name)] : []
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([field]) => schema.required?.includes(field))
          .map(([field, inner]) => [field, exampleOf(inner, field)]),
      )
    default:
      return {}
  }
}

function textFor({ format, pattern, minLength = 0, maxLength = Infinity }: Schema, name: string): string {
  const takes = (text: string): boolean =>
    text.length >= minLength &&
    text.length <= maxLength &&
    (shapes[format ?? '']?.test(text) ?? true) &&
    (!pattern || new RegExp(pattern, 'u').test(text))
  const own = byName[name]
  return [...(own === undefined ? [] : [own]), ...texts].find(takes) ?? ''
}
