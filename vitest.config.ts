import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { postgresPrograms } from './apps/server/src/store/postgres-programs.ts'

// Server tests open real ports and real databases on a machine that may be busy: no test may fail for being slow.
// Left to choose, it would leave a core idle, which on two cores is half of them.
const patient = { testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: '100%' }

const server = {
  ...patient,
  root: 'apps/server',
  globalSetup: [resolve('apps/server/src/store/postgres.setup.ts')],
}
/** What asks the database most, once more with Postgres under it. */
const onPostgres = {
  ...server,
  name: 'postgres',
  setupFiles: [resolve('apps/server/src/store/on-postgres.setup.ts')],
  include: [
    'src/api/{access,account,answers,approvals,boards,comments,history,invitations,notifications,reviews,round}.test.ts',
    'src/sync/{access,commits,removed,server,storm}.test.ts',
  ],
}

export default defineConfig({
  test: {
    projects: [
      { test: { ...patient, name: 'model', root: 'packages/model', include: ['src/**/*.test.ts'] } },
      { test: { ...server, name: 'server', include: ['src/**/*.test.ts'] } },
      ...(postgresPrograms() === undefined ? [] : [{ test: onPostgres }]),
      {
        extends: './apps/client/vite.config.ts',
        root: 'apps/client',
        test: {
          ...patient,
          name: 'client',
          // A page's world is dear to make; this pool makes one a worker, and still a fresh one of all else a file.
          pool: 'vmThreads',
          environment: 'jsdom',
          setupFiles: [resolve('apps/client/jsdom.setup.ts')],
          include: ['src/**/*.test.{ts,tsx}'],
        },
      },
      { test: { ...patient, name: 'faults', root: 'e2e', include: ['faults/*.test.ts'] } },
      { test: { ...patient, name: 'house', include: ['repo.test.ts', 'scripts/**/*.test.ts'] } },
    ],
  },
})
