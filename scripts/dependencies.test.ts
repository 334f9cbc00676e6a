import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesOf } from './sources.ts'

const lockfile = readFileSync('pnpm-lock.yaml', 'utf8')
const workspace = readFileSync('pnpm-workspace.yaml', 'utf8')

/** Name and version of everything that is installed. */
const locked = [...lockfile.matchAll(/^ {2}'?((?:@[\w.-]+\/)?[\w.-]+)@(\d[^:('\s]*)'?:$/gm)].map(
  ([, name = '', version = '']) => ({ name, version }),
)

/**
 * Below these versions a hole is known that somebody could use here, or in what builds it. A hole that becomes known is
 * a line; a package that is gone takes its line along.
 */
const mended: Record<string, string> = {
  '@hocuspocus/server': '4.3.0', // memory for whoever has not signed in, GHSA-xwhh-v746-pj9m
  '@trpc/server': '11.1.1', // a frame that ends the process, CVE-2025-43855
  cookie: '0.7.0', // more than a cookie in a cookie, CVE-2024-47764
  fastify: '5.3.2', // a body past its check by another Content-Type, CVE-2025-32442
  'find-my-way': '9.0.1', // an address that takes for ever, CVE-2024-45813
  'image-size': '1.2.1', // a picture that takes for ever
  jszip: '3.8.0', // a path out of the archive, CVE-2022-48285
  linkifyjs: '4.3.2', // the prototype of all, CVE-2025-8101
  nanoid: '3.3.8', // ids that can be foretold, CVE-2024-55565
  papaparse: '5.2.0', // a cell that takes for ever, CVE-2020-36649
  postcss: '8.4.31', // a comment read as a rule, CVE-2023-44270
  sharp: '0.32.6', // a WebP that writes where it may not, CVE-2023-4863
  vite: '7.1.11', // files beside the page while developing, CVE-2025-62522
  ws: '8.17.1', // a request with many headers, CVE-2024-37890
}

test('no version is installed in which a hole is known', () => {
  expect(locked.length).toBeGreaterThan(500)
  for (const [name, least] of Object.entries(mended)) {
    const versions = locked.filter((one) => one.name === name).map(({ version }) => version)
    expect([name, versions.length > 0]).toEqual([name, true])
    expect([name, versions.filter((version) => isBefore(version, least))]).toEqual([name, []])
  }
})

const isBefore = (version: string, other: string): boolean =>
  version.localeCompare(other, 'en', { numeric: true }) < 0

test('all that is installed is what the lockfile says, byte for byte, from the registry', () => {
  const resolutions = [...lockfile.matchAll(/^ {4}resolution: (.*)$/gm)].map(([, how = '']) => how)
  expect(resolutions.length).toBeGreaterThan(500)
  expect(resolutions.filter((how) => !/^\{integrity: sha512-[\w+/]{86}==\}$/.test(how))).toEqual([])
})

test('no package runs a script while it is installed, and none is taken in younger than a week', () => {
  const [, allowed = ''] = /^allowBuilds:\n((?: {2}.*\n)+)/m.exec(workspace) ?? []
  expect(allowed.trim().split('\n').length).toBeGreaterThan(0)
  expect(allowed.split('\n').filter((line) => line !== '' && !line.endsWith(': false'))).toEqual([])
  expect(Number(/^minimumReleaseAge: (\d+)$/m.exec(workspace)?.[1])).toBeGreaterThanOrEqual(7 * 24 * 60)
})

test('what runs stands on few packages of others', () => {
  const direct = filesOf('{apps,packages}/*/package.json').flatMap((path) => {
    const { dependencies = {} } = JSON.parse(readFileSync(path, 'utf8')) as {
      dependencies?: Record<string, string>
    }
    return Object.keys(dependencies).filter((name) => !name.startsWith('@parley/'))
  })
  expect(new Set(direct).size).toBeLessThanOrEqual(45)
})
