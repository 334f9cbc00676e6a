import { z } from 'zod'

/** JSON schema, as far as what is asked of a call is told in it. */
export const Schema = z.looseObject({
  /** Where a schema has a name of its own, which is the last part of this. */
  $ref: z.string().optional(),
  description: z.string().optional(),
  type: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  get anyOf() {
    return z.array(Schema).optional()
  },
  get oneOf() {
    return z.array(Schema).optional()
  },
  get items() {
    return Schema.optional()
  },
  get properties() {
    return z.record(z.string(), Schema).optional()
  },
  required: z.array(z.string()).optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
})
export type Schema = z.infer<typeof Schema>

/** Whole numbers without a limit of their own have this one. */
const anyInteger = Number.MAX_SAFE_INTEGER

/** What of a kind may stand somewhere, in words: `text of 1 to 200 letters`. */
export function wordsOf(schema: Schema): string {
  if (schema.$ref !== undefined) return `${schema.$ref.split('/').at(-1)}, as told at the end`
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' or ')
  const either = schema.anyOf ?? schema.oneOf
  if (either) return [...new Set(either.map(wordsOf))].join(' or ')
  switch (schema.type) {
    case 'string':
      return textOf(schema)
    case 'integer':
    case 'number':
      return numberOf(schema)
    case 'boolean':
      return 'true or false'
    case 'null':
      return 'null'
    case 'array':
      return `list of ${span(schema.minItems, schema.maxItems)}(${schema.items ? wordsOf(schema.items) : 'anything'})`
    case 'object':
      return schema.properties ? objectOf(schema) : 'object'
    default:
      return 'anything'
  }
}

const kinds: Readonly<Record<string, string>> = {
  email: 'e-mail',
  uri: 'address',
  date: 'day',
  'date-time': 'moment',
}

function textOf({ format, pattern, minLength, maxLength }: Schema): string {
  const kind = kinds[format ?? ''] ?? 'text'
  const size = span(minLength, maxLength).trim()
  // What a format says of itself is no news.
  const shape = pattern && !format ? ` like ${pattern}` : ''
  return `${kind}${size ? ` of ${size} letters` : ''}${shape}`
}

function numberOf({ type, minimum, maximum }: Schema): string {
  const least = minimum === -anyInteger ? undefined : minimum
  const most = maximum === anyInteger ? undefined : maximum
  const size = span(least, most).trim()
  return `${type === 'integer' ? 'whole number' : 'number'}${size ? `, ${size}` : ''}`
}

function objectOf({ properties = {}, required = [] }: Schema): string {
  const fields = Object.entries(properties).map(
    ([name, field]) => `${name}${required.includes(name) ? '' : '?'}: ${wordsOf(field)}`,
  )
  return `{ ${fields.join(', ')} }`
}

const span = (least: number | undefined, most: number | undefined): string =>
  least === undefined
    ? most === undefined
      ? ''
      : `up to ${most} `
    : most === undefined
      ? `${least} or more `
      : least === most
        ? `${least} `
        : `${least} to ${most} `
