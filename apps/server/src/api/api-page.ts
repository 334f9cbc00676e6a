import { limits } from '@parley/model/wire.ts'
import { z } from 'zod'
import { table } from './access-table.ts'
import { isAudited } from './audited.ts'
import { predicateTold } from './predicate-told.ts'
import { problems } from './problem.ts'
import { appRouter } from './router.ts'
import { exampleOf } from './schema-example.ts'
import { Schema, wordsOf } from './schema-words.ts'
import { whoMay } from './who-may.ts'

/** What a call is, where nobody but tRPC looks. */
const Procedure = z
  .custom<{ _def: unknown }>((one) => typeof one === 'function' && '_def' in one)
  .transform(({ _def }) =>
    z.object({ type: z.enum(['query', 'mutation']), inputs: z.array(z.instanceof(z.ZodType)) }).parse(_def),
  )
export type Call = { path: string; kind: 'query' | 'mutation'; asks: z.ZodType | undefined }

/** Every call, by its path. */
export const calls: readonly Call[] = Object.entries(appRouter._def.procedures)
  .map(([path, procedure]): Call => {
    const { type, inputs } = Procedure.parse(procedure)
    return { path, kind: type, asks: inputs.at(-1) }
  })
  .toSorted((a, b) => (a.path < b.path ? -1 : 1))

/** What a call asks for, as JSON schema; what JSON cannot say is anything. */
const schemaOf = (asks: z.ZodType): Schema =>
  Schema.parse(z.toJSONSchema(asks, { io: 'input', unrepresentable: 'any', reused: 'inline' }))

/** A request that the call takes, as far as one can tell without a board. */
export const exampleFor = ({ asks }: Call): unknown => (asks ? exampleOf(schemaOf(asks)) : undefined)

/** `docs/api.md`, from the calls themselves: what each asks for, who may, what it costs to be wrong. */
export function apiPage(): string {
  const routers = [...new Set(calls.map(routerOf))]
  return [
    ...opening,
    ...routers.flatMap((name) => [
      '',
      `## ${name}`,
      ...calls.filter((call) => routerOf(call) === name).flatMap(callTold),
    ]),
    ...predicateTold(),
    '',
    '## What can go wrong',
    '',
    '| code | what is said |',
    '|---|---|',
    ...Object.entries(problems).map(([code, { says }]) => `| \`${code}\` | ${says} |`),
    '',
  ].join('\n')
}

const routerOf = ({ path }: Call): string => path.split('.')[0] ?? ''

const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`

const opening = [
  '# The API',
  '',
  'Written by `npm run docs` from the schemas that the server checks every request with; `/api` on any Parley shows it.',
  '',
  'It is tRPC 11 over HTTP: a query is `GET /trpc/<path>?input=<JSON>`, a mutation is `POST /trpc/<path>` with the JSON as its',
  'body and `content-type: application/json`. The answer is `{ "result": { "data": … } }`, or `{ "error": { "data": { "parley":',
  '{ "code", "says" } } } }` with a sentence to show. From a program, send `authorization: Bearer <token>`: `account.createToken` makes',
  'one. Answers are typed by the router itself: `inferRouterOutputs<AppRouter>` of `@parley/server/api/router.ts`.',
  '',
  'What people write at the same time is not here but in the document: connect any Yjs provider of y-websocket to `/yjs/<board>`.',
  '',
  `A plan file may have ${megabytes(limits.planFileBytes)}, a board ${megabytes(limits.boardBytes)}, ${limits.cards} cards and ${limits.links} links, a text ${limits.text} letters. Whoever`,
  'changes more than 20 things a second, beyond a first thousand, is told `tooFast` until the flood is over.',
]

function callTold(call: Call): string[] {
  const { path, kind, asks } = call
  const row = table[path]
  const schema = asks && schemaOf(asks)
  const kept = kind === 'mutation' && isAudited(path) ? ' Kept in the audit log.' : ''
  return [
    '',
    `### \`${path}\``,
    '',
    `A ${kind}. Who may: ${row ? whoMay(row.outcome) : 'nobody'}.${kept}`,
    ...(schema?.properties ? ['', ...fieldsTold(schema)] : []),
    '',
    '```',
    ...requestOf(call),
    '```',
  ]
}

function fieldsTold({ properties = {}, required = [] }: Schema): string[] {
  const rows = Object.entries(properties).map(([name, field]) => {
    const says = wordsOf(field).replaceAll('|', String.raw`\|`)
    return `| \`${name}\` | ${says} | ${required.includes(name) ? 'yes' : ''} |`
  })
  return ['| field | what | needed |', '|---|---|---|', ...rows]
}

function requestOf(call: Call): string[] {
  const body = exampleFor(call)
  if (call.kind === 'query')
    return [`GET /trpc/${call.path}${body === undefined ? '' : `?input=${JSON.stringify(body)}`}`]
  return [`POST /trpc/${call.path}`, ...(body === undefined ? [] : [JSON.stringify(body)])]
}
