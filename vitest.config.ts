import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { postgresPrograms } from './apps/server/src/store/postgres-programs.ts'

// Server tests open real ports and real databases on a machine that may be busy: no test may fail for being slow.
// Left to choose, it would leave a core idle, which on two cores is half of them.
const patient = { testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: '100%' }

const cheapPasswords = resolve('apps/server/src/access/cheap-passwords.setup.ts')
const server = {
  ...patient,
  root: 'apps/server',
  setupFiles: [cheapPasswords],
  globalSetup: [resolve('apps/server/src/store/postgres.setup.ts')],
  // All ask a house or a stage of their own and put back what they turn: to load the modules costs a second a file.
  isolate: false,
}
/** Puts something else in the place of a module. */
const mocking = ['src/api/account-meanwhile.test.ts']
/** What asks the database most, once more with Postgres under it. */
const onPostgres = {
  ...server,
  name: 'postgres',
  setupFiles: [cheapPasswords, resolve('apps/server/src/store/on-postgres.setup.ts')],
  include: [
    'src/api/{access,account,answers,approvals,boards,history,invitations,notifications,reviews,round}.test.ts',
    'src/sync/{access,commits,removed,server}.test.ts',
  ],
}

// A page's world is dear to make, so the client's files share one a worker, and have a fresh one of all else. But there
// every name goes through that world: what reckons for long takes five times as long, and has one of its own.
const storms = [
  'src/canvas/binding/storm.test.ts',
  'src/panels/export/tables-out.test.ts',
  'src/views/outline/same-set.test.ts',
]
const page = {
  ...patient,
  environment: 'jsdom',
  setupFiles: [resolve('apps/client/jsdom.setup.ts')],
}

// The model keeps nothing from one call to the next but the tongue it speaks, which its tests put back: its files share
// a world, which would else be made seventy times, a third of what they cost.
const model = {
  ...patient,
  name: 'model',
  root: 'packages/model',
  include: ['src/**/*.test.ts'],
  isolate: false,
}

export const projects = [
  { test: model },
  { test: { ...server, name: 'server', include: ['src/**/*.test.ts'], exclude: mocking } },
  { test: { ...server, name: 'mocking', include: mocking, isolate: true } },
  ...(postgresPrograms() === undefined ? [] : [{ test: onPostgres }]),
  {
    extends: './apps/client/vite.config.ts',
    root: 'apps/client',
    test: {
      ...page,
      name: 'client',
      pool: 'vmThreads' as const,
      include: ['src/**/*.test.{ts,tsx}'],
      exclude: storms,
    },
  },
  {
    extends: './apps/client/vite.config.ts',
    root: 'apps/client',
    test: { ...page, name: 'storms', pool: 'threads' as const, include: storms },
  },
  { test: { ...patient, name: 'faults', root: 'e2e', include: ['faults/*.test.ts'] } },
  { test: { ...patient, name: 'house', include: ['repo.test.ts', '{scripts,e2e/bench}/**/*.test.ts'] } },
]

export default defineConfig({ test: { projects } })
