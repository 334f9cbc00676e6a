import type { Blueprint } from './blueprint.ts'

const faults = 'e2e/faults'

export const fault: Blueprint = {
  path: ({ slug }) => `${faults}/${slug}.ts`,
  files: (name) => ({
    [fault.path(name)]: `import { until } from '@parley/server/sync/stage.ts'
import { none, some, type Fault } from './fault.ts'
import { serve, stored, withFolder } from './served.ts'
import { planOf, sumOf, Writer } from './writer.ts'

const board = 'b1'
const names = ['alice', 'bob', 'carol']

/** Say what goes wrong, and what nobody may notice of it. */
export const ${name.camel}: Fault = {
  says: 'say in a line what is done while people write',
  run: ({ long }) =>
    withFolder({ [board]: planOf(names) }, async (folder) => {
      const server = await serve(folder)
      const before = await stored(folder, board)
      const writers = await Promise.all(
        names.map((name) => Writer.at({ url: server.url, board, before }, name)),
      )
      const acknowledged = () => sumOf(writers.map((writer) => writer.acknowledged))
      for (const writer of writers) writer.goOn()
      await until(() => acknowledged() > (long ? 10_000 : 100), 'people write')
      for (const writer of writers) writer.rest()
      await until(() => writers.every(({ settled }) => settled), 'all is acknowledged')
      for (const writer of writers) writer.leave()
      await server.kill()
      const doc = await stored(folder, board)
      return {
        acknowledged: some(acknowledged()),
        'acknowledged and lost': none(sumOf(writers.map((writer) => writer.lostIn(doc)))),
      }
    }),
}
`,
  }),
  catalogue: `${faults}/catalogue.ts`,
  lines: ({ slug, camel }) => [
    {
      path: `${faults}/catalogue.ts`,
      after: 'export const catalogue: Record<string, Fault> = {',
      says: slug === camel ? camel : `'${slug}': ${camel}`,
    },
  ],
  next: ({ slug }) => [
    `Say in ${faults}/${slug}.ts what goes wrong and do it; every figure that must hold says so.`,
    `Put its short form into ${faults}/faults.test.ts, with the id of the promise that it shows; a new one is a line in docs/promises.md.`,
    `Run npm run faults -- ${slug}, and say in docs/reliability.md what came of it.`,
  ],
}
