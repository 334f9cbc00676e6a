import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { table } from '../apps/server/src/api/access-table.ts'
import { readConfig } from '../apps/server/src/config.ts'
import { filesOf } from './sources.ts'

// deploy/ is what somebody copies: it names only settings and addresses that there are.

const textOf = (name: string) => readFileSync(`deploy/${name}`, 'utf8')
const known = [...readFileSync('apps/server/src/config.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): /gm)].map(
  ([, name = '']) => name,
)
/** KEY=value, one a line or several behind Environment= and ENV. */
const setIn = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/(?:^|\s|Environment=)([A-Z][A-Z_]+)=(\S+)/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
/** Of a compose file, what stands under `environment` of this part. */
function composedFor(part: string): Record<string, string> {
  const [, block = ''] =
    new RegExp(`^( *)${part}:.*\\n(?:\\1 +.*\\n)*?\\1 +environment:\\n((?:\\1 {4,}.*\\n)+)`, 'm')
      .exec(textOf('compose.yaml'))
      ?.slice(1) ?? []
  return Object.fromEntries(
    [...block.matchAll(/^ +([A-Z_]+): ["']?(.*?)["']?$/gm)].map(([, name = '', value = '']) => [name, value]),
  )
}
const filledIn = (value: string) =>
  value
    .replace(/\$\{PARLEY_HOST(:\?[^}]*)?\}/, 'parley.example.org')
    .replace(/\$\{\w+(:\?[^}]*)?\}/, 'secret')
    .replace('%i', '3001')
const mapped = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, filledIn(value)]))

const settings: Record<string, Record<string, string>> = {
  'the unit and its file of settings': {
    ...setIn(textOf('parley@.service')),
    ...setIn(textOf('parley.env')),
  },
  'the image and the compose file': { ...setIn(textOf('Dockerfile')), ...composedFor('x-parley') },
}

test.each(Object.entries(settings))('%s set what Parley reads, to what it takes', (_, set) => {
  const { NODE_ENV, ...ours } = mapped(set)
  expect(NODE_ENV).toBe('production')
  expect(Object.keys(ours).filter((name) => !known.includes(name))).toEqual([])
  const config = readConfig(ours)
  expect(config).toMatchObject({ publicUrl: 'https://parley.example.org', private: false })
  expect(config.databaseUrl).toMatch(/^postgres:\/\/parley:secret@/)
  expect(config.trustProxy).not.toBe(false)
})

/** What a proxy's file leads to the node with the data sets. */
const toDataSets = (name: string, pattern: RegExp) => new RegExp(pattern.exec(textOf(name))?.[1] ?? 'none')

test.each([
  ['nginx.conf', /location ~ (\S+) \{/],
  ['Caddyfile', /@dataSets path_regexp (\S+)/],
])('%s leads to the node with the data sets what needs them, and nothing else', (name, pattern) => {
  const led = toDataSets(name, pattern)
  const calls = Object.keys(table).map((call) => `/trpc/${call}`)
  expect(calls.filter((path) => led.test(path))).toEqual(
    calls.filter((path) => path.startsWith('/trpc/consumers.')),
  )
  const routes = filesOf('apps/server/src/web/*.ts').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/'(\/[a-z][\w:/-]*)'/g)].map(([, route = '']) => route),
  )
  expect(routes.filter((route) => led.test(route))).toEqual(
    routes.filter((route) => route.startsWith('/data-sets/')),
  )
  expect(led.test('/trpc/boards.list,consumers.list')).toBe(true)
})

test('a proxy that asks how a node fares asks an address that there is', () => {
  const [, asked = ''] = /health_uri (\S+)/.exec(textOf('Caddyfile')) ?? []
  expect(readFileSync('apps/server/src/web/health.ts', 'utf8')).toContain(`routes.get('${asked}'`)
})

test('the page about several nodes names each file, and no other', () => {
  const named = [...readFileSync('docs/several-nodes.md', 'utf8').matchAll(/\(\.\.\/(deploy\/[^)]+)\)/g)]
  expect(new Set(named.map(([, path]) => path))).toEqual(new Set(filesOf('deploy/*')))
})
